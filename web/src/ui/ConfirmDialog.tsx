// A question before something that cannot be taken back lightly. The button carries the verb.
import { Button, Group, Modal, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "./RefusalNote";
import { useDialogSubmit } from "./useDialogSubmit";

interface Properties {
  readonly opened: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** "Terbitkan jadwal", not "OK". */
  readonly verb: string;
  readonly isDangerous?: boolean;
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
}

export function ConfirmDialog({ opened, title, children, verb, isDangerous = false, onConfirm, onClose }: Properties) {
  const text = useTranslations("ui");
  const { isBusy, refusal, send, forget } = useDialogSubmit();
  const close = () => {
    forget();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ "aria-label": text("close") }}>
      <Stack>
        <div>{children}</div>
        <RefusalNote problem={refusal} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close} disabled={isBusy}>
            {text("cancel")}
          </Button>
          <Button
            {...(isDangerous ? { color: "red.9" } : {})}
            loading={isBusy}
            onClick={() => void send(onConfirm).then((agreed) => agreed && close())}
          >
            {verb}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
