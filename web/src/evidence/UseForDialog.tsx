// What the evidence shall be used for: any step, indicator, report, decision, content or document, found by its name.
import { Modal, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { SubjectKindChoices, type EvidenceDetail, type NamedSubject, type SubjectKind } from "../api/contract";
import { chainSigns } from "../cycles/chainSigns";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { SearchedChoice } from "./SearchedChoice";

const keyOf = ({ kind, subject }: Pick<NamedSubject, "kind" | "subject">) => `${kind}/${subject}`;

export function UseForDialog({ detail, onClose }: { readonly detail: EvidenceDetail; readonly onClose: () => void }) {
  const text = useTranslations("evidence.use");
  const ui = useTranslations("ui");
  const subjects = useTranslations("evidence.subject");
  const [words, setWords] = useState("");
  const [kind, setKind] = useState<SubjectKind | null>(null);
  const link = useCommand("POST /api/evidence/{evidence}/links");
  const { refusal, send } = useDialogSubmit();
  const found = useAnswer("GET /api/evidence-subjects", {}, { text: words, ...(kind === null ? {} : { kind }) }, { keepsPrevious: true });
  const used = new Set(detail.uses.filter((use) => use.link.ended_at === null).map((use) => keyOf(use.subject)));
  const choose = async (key: string) => {
    const subject = found.data?.find((one) => keyOf(one) === key);
    if (subject === undefined) return;
    const body = { subject_kind: subject.kind, subject: subject.subject };
    if (!(await send(() => link.mutateAsync({ values: { evidence: detail.evidence.id }, body })))) return;
    showDone(text("done", { title: subject.title }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack>
        <SearchedChoice
          label={text("search")} none={text("none")} onSearch={setWords} onChoose={(key) => void choose(key)}
          choices={found.data?.map((one) => ({
            key: keyOf(one), title: one.title, sign: chainSigns[one.kind], isDisabled: used.has(keyOf(one)),
            hint: [subjects(one.kind), one.place, used.has(keyOf(one)) ? text("used") : ""].filter((part) => part !== "").join(" · "),
          }))}
        />
        <Select
          label={text("kind")} placeholder={text("every_kind")} clearable value={kind} onChange={(value) => setKind(value as SubjectKind | null)}
          data={SubjectKindChoices.map((value) => ({ value, label: subjects(value) }))}
        />
        <RefusalNote problem={refusal ?? found.error} />
        <Text size="xs" c="dimmed">{text("keys")}</Text>
      </Stack>
    </Modal>
  );
}
