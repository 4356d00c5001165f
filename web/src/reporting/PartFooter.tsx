// Under a part: who wrote it last, its earlier texts, and both texts when somebody else wrote it meanwhile.
import { Anchor, Blockquote, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { PartState, PartVersion, SelfEvaluation } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { Moment } from "../ui/Moment";
import { SaveTrouble } from "../ui/SaveWords";
import type { Autosave } from "../ui/useAutosave";
import { PartHistory } from "./PartHistory";

interface Properties<Draft> {
  readonly one: SelfEvaluation;
  readonly part: PartState | undefined;
  readonly name: string;
  readonly writing: Autosave<Draft>;
}

export function PartFooter<Draft>({ one, part, name, writing }: Properties<Draft>) {
  const text = useTranslations("reporting.part_state");
  const { nameOf } = usePeople();
  const [isOpen, setOpen] = useState(false);
  const stored = writing.state.kind === "conflict" ? (writing.state.refusal.current as PartVersion | null) : null;
  return (
    <Stack gap={4} mt={4}>
      <SaveTrouble of={writing} />
      {stored !== null && (
        <Blockquote p="sm" iconSize={0} cite={text("theirs", { name: nameOf(stored.written_by) })}>
          {stored.texts.map((each) => <Text key={each.field} size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{each.text}</Text>)}
        </Blockquote>
      )}
      {part !== undefined && part.version > 1 && (
        <Group gap="xs" className="no-print">
          <Text size="xs" c="dimmed">{text("written", { name: nameOf(part.written_by) })} · <Moment at={part.written_at} /></Text>
          <Anchor component="button" type="button" size="xs" py={3} onClick={() => setOpen(true)} aria-label={text("history_of", { name })}>{text("history")}</Anchor>
        </Group>
      )}
      {isOpen && part !== undefined && <PartHistory one={one} part={part.part} name={name} onClose={() => setOpen(false)} />}
    </Stack>
  );
}
