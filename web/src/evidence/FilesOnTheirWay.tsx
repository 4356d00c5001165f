// What is being sent, how far it is, and what to do when it does not get through.
import { ActionIcon, Button, Group, Paper, Progress, Stack, Text } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useLocale, useTranslations } from "use-intl";
import type { Id } from "../api/contract";
import { fileSize } from "../ui/fileSize";
import { KnownAlready } from "./KnownAlready";
import type { FileOnItsWay } from "./useKeepFiles";

interface Properties {
  readonly files: readonly FileOnItsWay[];
  readonly onTryAgain: (key: string) => void;
  readonly onGiveUp: (key: string) => void;
  readonly onUseKnown: (key: string, evidence: Id<"Evidence">) => void;
  readonly onKeepAnew: (key: string) => void;
}

export function FilesOnTheirWay({ files, onTryAgain, onGiveUp, onUseKnown, onKeepAnew }: Properties) {
  const text = useTranslations("evidence.upload");
  const language = useLocale();
  if (files.length === 0) return null;
  return (
    <Stack gap="xs" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }} aria-label={text("on_their_way")}>
      {files.map(({ key, file, share, refusal, known }) => (
        <Paper key={key} component="li" withBorder p="xs">
          <Group justify="space-between" wrap="nowrap" gap="xs">
            <Text size="sm" truncate>{file.name}</Text>
            <Group gap={4} wrap="nowrap">
              <Text size="xs" c="dimmed" style={{ whiteSpace: "nowrap" }}>
                {refusal === null ? text("share", { share: Math.round(share * 100), size: fileSize(file.size, language) }) : text("stopped")}
              </Text>
              {refusal !== null && <Button size="compact-xs" variant="light" onClick={() => onTryAgain(key)}>{text("try_again")}</Button>}
              <ActionIcon variant="subtle" color="gray" onClick={() => onGiveUp(key)} aria-label={text("give_up", { name: file.name })}>
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Group>
          </Group>
          {known.length > 0 ? (
            <KnownAlready known={known} onUse={(evidence) => onUseKnown(key, evidence)} onKeepAnew={() => onKeepAnew(key)} />
          ) : refusal === null ? (
            <Progress value={share * 100} size="sm" mt={6} aria-label={text("progress", { name: file.name })} />
          ) : (
            <Text size="sm" c="var(--mantine-color-error)" role="alert" mt={4}>
              {refusal.problems.find((one) => one.field === "upload")?.message ?? refusal.message}
            </Text>
          )}
        </Paper>
      ))}
    </Stack>
  );
}
