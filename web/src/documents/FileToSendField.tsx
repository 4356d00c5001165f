// The field of a form that takes its file.
import { Group, Progress, Stack, Text } from "@mantine/core";
import { IconFile } from "@tabler/icons-react";
import { useLocale, useTranslations } from "use-intl";
import { FileDrop } from "../ui/FileDrop";
import { fileSize } from "../ui/fileSize";
import type { FileToSend } from "./useFileToSend";

interface Properties {
  readonly of: FileToSend;
  readonly error?: string | undefined;
}

export function FileToSendField({ of: { file, share, choose }, error }: Properties) {
  const text = useTranslations("documents.file");
  const language = useLocale();
  return (
    <Stack gap="xs">
      <FileDrop label={text("label")} hint={text("hint")} error={error} isBusy={share !== null} onFiles={([first]) => first !== undefined && choose(first)} />
      {file !== null && (
        <Group gap={6} role="status">
          <IconFile size={16} aria-hidden />
          <Text size="sm">{file.name} ({fileSize(file.size, language)})</Text>
        </Group>
      )}
      {share !== null && <Progress value={share * 100} size="sm" aria-label={text("progress")} />}
    </Stack>
  );
}
