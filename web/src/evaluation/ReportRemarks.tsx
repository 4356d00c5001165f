// Remarks at one place of a report: written beside it, answered, settled, opened again.
import { Alert, Badge, Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { IconMessagePlus } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewReportCommentLimits, type ReportComment, type ReportDetail, type ReportPlace } from "../api/contract";
import { useMay, useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { Moment } from "../ui/Moment";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

interface Properties {
  readonly detail: ReportDetail;
  readonly place: ReportPlace;
}

export function ReportRemarks({ detail, place }: Properties) {
  const text = useTranslations("evaluation.remarks");
  const [quote, setQuote] = useState<string | null>(null);
  const remarks = detail.comments.filter((one) => one.place === place && one.answers === null);
  if (remarks.length === 0 && !detail.may_comment) return null;
  return (
    <Stack gap="xs" mt="sm" role="group" aria-label={text("of", { place: text(`place.${place}`) })}>
      {remarks.map((one) => <Remark key={one.id} detail={detail} remark={one} />)}
      {detail.may_comment && quote === null && (
        <Group className="no-print">
          <Button size="compact-xs" variant="subtle" leftSection={<IconMessagePlus size={14} aria-hidden />} aria-label={text("add_at", { place: text(`place.${place}`) })} onClick={() => setQuote(chosenWords())}>{text("add")}</Button>
        </Group>
      )}
      {quote !== null && <Writing detail={detail} place={place} quote={quote} answers={null} label={text("remark")} onDone={() => setQuote(null)} />}
    </Stack>
  );
}

/** What is marked on the page, to be the quote. */
function chosenWords(): string {
  return (window.getSelection()?.toString() ?? "").trim().slice(0, NewReportCommentLimits.quote);
}

function Remark({ detail, remark }: { readonly detail: ReportDetail; readonly remark: ReportComment }) {
  const text = useTranslations("evaluation.remarks");
  const { account } = useMe();
  const mayReview = useMay("evaluation.review") && account !== detail.report.author;
  const settle = useCommand("PUT /api/reports/{report}/comments/{comment}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [isAnswering, setAnswering] = useState(false);
  const isSettled = remark.resolved_at !== null;
  const maySettle = detail.may_comment && (mayReview || account === remark.written_by);
  const answers = detail.comments.filter((one) => one.answers === remark.id);
  const turn = () => void send(() => settle.mutateAsync({ values: { report: detail.report.id, comment: remark.id }, body: { is_resolved: !isSettled } }));
  return (
    <Alert color={isSettled ? "gray" : "amber"} p="xs" style={{ border: "1px solid var(--siar-line)" }}>
      <Stack gap={6}>
        <Said one={remark} />
        {isSettled && <Badge variant="light" color="green" size="sm" style={{ alignSelf: "flex-start" }}>{text("settled")}</Badge>}
        {answers.map((one) => <div key={one.id} style={{ borderInlineStart: "2px solid var(--siar-line)", paddingInlineStart: 8 }}><Said one={one} /></div>)}
        {isAnswering ? <Writing detail={detail} place={remark.place} quote="" answers={remark.id} label={text("answer")} onDone={() => setAnswering(false)} /> : (
          <Group gap="xs" className="no-print">
            {detail.may_comment && <Button size="compact-xs" variant="default" aria-label={text("answer_to", { text: remark.text.slice(0, 60) })} onClick={() => setAnswering(true)}>{text("answer")}</Button>}
            {maySettle && <Button size="compact-xs" variant="default" loading={isBusy} aria-label={text(isSettled ? "reopen_of" : "settle_of", { text: remark.text.slice(0, 60) })} onClick={turn}>{text(isSettled ? "reopen" : "settle")}</Button>}
          </Group>
        )}
        <RefusalNote problem={refusal} />
      </Stack>
    </Alert>
  );
}

function Said({ one }: { readonly one: ReportComment }) {
  const { nameOf } = usePeople();
  return (
    <div>
      <Text size="xs"><b>{nameOf(one.written_by)}</b> · <Moment at={one.written_at} /></Text>
      {one.quote !== null && <Text size="xs" fs="italic" style={{ overflowWrap: "anywhere" }}>“{one.quote}”</Text>}
      <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{one.text}</Text>
    </div>
  );
}

interface Written extends Properties {
  readonly quote: string;
  readonly answers: ReportComment["id"] | null;
  readonly label: string;
  readonly onDone: () => void;
}

function Writing({ detail, place, quote, answers, label, onDone }: Written) {
  const text = useTranslations("evaluation.remarks");
  const ui = useTranslations("ui");
  const add = useCommand("POST /api/reports/{report}/comments");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [words, setWords] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === "") return;
    const body = { place, item: null, quote: quote === "" ? null : quote, text: words.trim(), answers };
    if (!(await send(() => add.mutateAsync({ values: { report: detail.report.id }, body })))) return;
    showDone(text("added"));
    onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={6}>
        {quote !== "" && <Text size="xs" fs="italic">“{quote}”</Text>}
        <Textarea label={label} {...(answers === null ? { description: text("quote_hint") } : {})} autosize minRows={2} maxLength={NewReportCommentLimits.text} value={words} onChange={(event) => setWords(event.currentTarget.value)} autoFocus />
        <RefusalNote problem={refusal} />
        <Group gap="xs">
          <Button type="submit" size="xs" loading={isBusy} disabled={words.trim() === ""}>{text("send")}</Button>
          <Button size="xs" variant="default" onClick={onDone}>{ui("cancel")}</Button>
        </Group>
      </Stack>
    </form>
  );
}
