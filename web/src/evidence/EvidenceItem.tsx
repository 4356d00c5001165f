// One piece of evidence in a list: its kind, its name, when it came, the beginning of its hash.
import { Anchor, Box, Group, Text, Tooltip } from "@mantine/core";
import { IconFile, IconLink, IconMail, IconMessages, IconNote, IconPhoto, type Icon } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Evidence } from "../api/contract";
import type { EvidenceLook } from "../ui/EvidenceChip";
import { Moment } from "../ui/Moment";
import { lookOf } from "./look";

const signs: Record<EvidenceLook, Icon> = {
  file: IconFile, image: IconPhoto, mail: IconMail, chat: IconMessages, link: IconLink, note: IconNote,
};

interface Properties {
  readonly evidence: Evidence;
  readonly action?: ReactNode;
}

export function EvidenceItem({ evidence, action }: Properties) {
  const text = useTranslations("ui");
  const look = lookOf(evidence);
  const Sign = signs[look];
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Sign size={18} role="img" aria-label={text(`evidence.${look}`)} style={{ flexShrink: 0, marginTop: 2 }} />
      <Box style={{ minWidth: 0, flex: 1 }}>
        <Anchor component={Link} to={`/bukti/${evidence.id}`} size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
          {evidence.title}
        </Anchor>
        <Text size="xs" c="dimmed">
          <Moment at={evidence.captured_at} />
          {evidence.sha256 !== null && (
            <>
              {" · "}
              <Tooltip label={`SHA-256 ${evidence.sha256}`} multiline maw={340} events={{ hover: true, focus: true, touch: true }}>
                <Text component="span" inherit ff="monospace" tabIndex={0}>{evidence.sha256.slice(0, 8)}</Text>
              </Tooltip>
            </>
          )}
        </Text>
      </Box>
      {action}
    </Group>
  );
}
