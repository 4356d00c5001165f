// The bytes of a piece of evidence: a picture is shown, everything else is opened or kept.
import { Button, Group, Image, Paper, Stack, Text } from "@mantine/core";
import { IconDownload, IconExternalLink } from "@tabler/icons-react";
import { useLocale, useTranslations } from "use-intl";
import type { Evidence } from "../api/contract";
import { fileSize } from "../ui/fileSize";
import { isImage, keptAt, shownAt } from "./look";

export function FilePreview({ evidence }: { readonly evidence: Evidence }) {
  const text = useTranslations("evidence.one");
  const language = useLocale();
  const isShownByBrowser = isImage(evidence) || evidence.media_type === "application/pdf";
  return (
    <Paper withBorder p="md" bg="var(--siar-surface)">
      <Stack>
        {isImage(evidence) && <Image src={shownAt(evidence.id)} alt={evidence.title} mah={560} fit="contain" radius="md" />}
        <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {evidence.file_name} · {evidence.media_type} · {fileSize(evidence.size ?? 0, language)}
        </Text>
        <Group className="no-print">
          {isShownByBrowser && (
            <Button component="a" href={shownAt(evidence.id)} target="_blank" rel="noreferrer" variant="light" leftSection={<IconExternalLink size={18} aria-hidden />}>
              {text("open")}
            </Button>
          )}
          <Button component="a" href={keptAt(evidence.id)} download={evidence.file_name ?? true} variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
            {text("download")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
