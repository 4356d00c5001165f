// Berita acara pemusnahan: the certificate as it was written, to read and to print.
import { Button, Group, Modal, Stack } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import classes from "./CertificateDialog.module.css";

export function CertificateDialog({ text: certificate, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const text = useTranslations("retention.disposal");
  const ui = useTranslations("ui");
  return (
    <Modal opened onClose={onClose} title={text("certificate")} size="xl" closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack>
        <pre className={classes.sheet}>{certificate}</pre>
        <Group justify="flex-end" className="no-print">
          <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>{text("print")}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
