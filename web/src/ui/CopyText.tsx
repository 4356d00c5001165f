// A text that is meant to be copied: a hash, a link, a message.
import { ActionIcon, CopyButton, Group, Text, Tooltip } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslations } from "use-intl";

export function CopyText({ value, label }: { readonly value: string; readonly label: string }) {
  const text = useTranslations("ui.copy");
  return (
    <Group gap={6} wrap="nowrap" align="center">
      <Text component="code" size="xs" ff="monospace" style={{ overflowWrap: "anywhere" }}>{value}</Text>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Tooltip label={text(copied ? "done" : "do")}>
            <ActionIcon variant="subtle" size="md" onClick={copy} aria-label={text(copied ? "done_label" : "label", { what: label })} className="no-print">
              {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  );
}
