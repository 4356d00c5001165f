// One piece of evidence: what kind it is, its name, and the way to it.
import { Anchor, Group, Text, Tooltip } from "@mantine/core";
import { IconFile, IconLink, IconMail, IconMessages, IconNote, IconPhoto, type Icon } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import classes from "./EvidenceChip.module.css";

export type EvidenceLook = "file" | "image" | "mail" | "chat" | "link" | "note";
const signs: Record<EvidenceLook, Icon> = {
  file: IconFile, image: IconPhoto, mail: IconMail, chat: IconMessages, link: IconLink, note: IconNote,
};

interface Properties {
  readonly name: string;
  readonly look?: EvidenceLook;
  readonly href?: string;
  /** SHA-256; its beginning is shown. */
  readonly digest?: string;
}

export function EvidenceChip({ name, look = "file", href, digest }: Properties) {
  const text = useTranslations("ui");
  const Sign = signs[look];
  return (
    <Group gap={6} wrap="nowrap" className={classes.chip}>
      <Sign size={16} aria-label={text(`evidence.${look}`)} role="img" />
      {href === undefined ? (
        <Text size="sm" truncate>{name}</Text>
      ) : (
        <Anchor href={href} size="sm" truncate>{name}</Anchor>
      )}
      {digest !== undefined && (
        <Tooltip label={`SHA-256 ${digest}`} multiline maw={340} events={{ hover: true, focus: true, touch: true }}>
          <Text component="span" tabIndex={0} size="xs" c="dimmed" ff="monospace">{digest.slice(0, 8)}</Text>
        </Tooltip>
      )}
    </Group>
  );
}
