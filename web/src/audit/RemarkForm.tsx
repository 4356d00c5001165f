// An auditor writes at a piece of evidence: a comment, a rating or a question.
import { Button, Group, SegmentedControl, Select, Stack, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewRemarkLimits, RatingChoices, RemarkKindChoices, type Rating, type DateText, type RemarkKind, type RemarkSubject } from "../api/contract";
import { DateField } from "../ui/DateField";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function RemarkForm({ kind: subjectKind, id }: { readonly kind: RemarkSubject; readonly id: string }) {
  const text = useTranslations("audit.remark");
  const make = useCommand("POST /api/audit/remarks");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [kind, setKind] = useState<RemarkKind>("question");
  const [rating, setRating] = useState<Rating | null>(null);
  const [words, setWords] = useState("");
  const [dueOn, setDueOn] = useState<DateText | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === "") return;
    const body = {
      engagement: null, subject_kind: subjectKind, subject: id, kind, text: words.trim(),
      rating: kind === "rating" ? rating : null, due_on: kind === "question" ? dueOn : null,
    };
    if (!(await send(() => make.mutateAsync({ values: {}, body })))) return;
    setWords("");
    setRating(null);
    showDone(text("made"));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="no-print">
      <Stack gap="sm">
        <SegmentedControl
          fullWidth aria-label={text("which")} value={kind} onChange={(value) => setKind(value as RemarkKind)}
          data={[...RemarkKindChoices].reverse().map((value) => ({ value, label: text(`kind.${value}`) }))}
        />
        {kind === "rating" && (
          <Select
            label={text("rating_label")} required data={RatingChoices.map((value) => ({ value, label: text(`rating.${value}`) }))}
            value={rating} onChange={(value) => setRating(value as Rating | null)} error={faultOf(refusal, "rating")}
          />
        )}
        <Textarea
          label={text(`words.${kind}`)} required autosize minRows={2} maxLength={NewRemarkLimits.text} value={words}
          onChange={(event) => setWords(event.currentTarget.value)} error={faultOf(refusal, "text")}
        />
        {kind === "question" && <DateField label={text("due_label")} value={dueOn} onChange={(day) => setDueOn(day as DateText | null)} error={faultOf(refusal, "due_on")} />}
        <RefusalNote problem={refusal} fields={["rating", "text", "due_on"]} />
        <Group justify="flex-end"><Button type="submit" loading={isBusy} disabled={words.trim() === ""}>{text(`verb.${kind}`)}</Button></Group>
      </Stack>
    </form>
  );
}
