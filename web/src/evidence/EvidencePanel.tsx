// The evidence of one thing, and the place to hand over more. For any page: <EvidencePanel subjectKind="content" subject={id} canAdd />.
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconFolderSearch, IconLink, IconNote } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Evidence, SubjectKind } from "../api/contract";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { LoadingState } from "../ui/LoadingState";
import { AddWordsDialog } from "./AddWordsDialog";
import { EvidenceDrop } from "./EvidenceDrop";
import { EvidenceItem } from "./EvidenceItem";
import { PickEvidenceDialog } from "./PickEvidenceDialog";

interface Properties {
  readonly subjectKind: SubjectKind;
  readonly subject: string;
  /** Whether more may be added now; who may not add evidence at all never sees the place for it. */
  readonly canAdd: boolean;
  readonly hint?: string;
}

export function EvidencePanel({ subjectKind, subject, canAdd, hint }: Properties) {
  const text = useTranslations("evidence.panel");
  const [isSending, setSending] = useState(false);
  const mayAdd = useMay("evidence.add") && (canAdd || isSending); // what is on its way when the minutes close still arrives
  const kept = useAnswer("GET /api/evidence", {}, { subject_kind: subjectKind, subject });
  const [words, setWords] = useState<"link" | "note" | null>(null);
  const [isPicking, setPicking] = useState(false);
  const belongsTo = { kind: subjectKind, id: subject };
  return (
    <Stack gap="sm">
      <Answered of={kept} loading={<LoadingState rows={2} />}>
        {(all) => <EvidenceItems all={all} empty={text(mayAdd ? "empty" : "empty_closed")} />}
      </Answered>
      {mayAdd && (
        <>
          <EvidenceDrop subject={belongsTo} onSending={setSending} {...(hint === undefined ? {} : { hint })} />
          <Group gap="xs" className="no-print">
            <Button size="xs" variant="subtle" leftSection={<IconFolderSearch size={16} aria-hidden />} onClick={() => setPicking(true)}>
              {text("pick")}
            </Button>
            <Button size="xs" variant="subtle" leftSection={<IconLink size={16} aria-hidden />} onClick={() => setWords("link")}>
              {text("add_link")}
            </Button>
            <Button size="xs" variant="subtle" leftSection={<IconNote size={16} aria-hidden />} onClick={() => setWords("note")}>
              {text("add_note")}
            </Button>
          </Group>
        </>
      )}
      {isPicking && <PickEvidenceDialog subject={belongsTo} present={kept.data ?? []} onClose={() => setPicking(false)} />}
      {words !== null && <AddWordsDialog kind={words} subject={belongsTo} onClose={() => setWords(null)} />}
    </Stack>
  );
}

function EvidenceItems({ all, empty }: { readonly all: readonly Evidence[]; readonly empty: string }) {
  if (all.length === 0) return <Text size="sm" c="dimmed">{empty}</Text>;
  return (
    <Stack gap="xs" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
      {all.map((one) => (
        <li key={one.id}><EvidenceItem evidence={one} /></li>
      ))}
    </Stack>
  );
}
