// The yearly public report: its figures now, and as they were frozen.
import { Anchor, Button, Group, Modal, Select, Stack, Text, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { ReportIssueLimits, type ChannelCount, type ReportFigures, type ReportView } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay, useMe } from "../app/session";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { KeyValue } from "../ui/KeyValue";
import { Moment } from "../ui/Moment";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const yearsBack = 6;

export function ReportPart() {
  const text = useTranslations("disclosure.report");
  const { today } = useMe();
  const thisYear = Number(today.slice(0, 4));
  const [chosen, choose] = useAddressValue("tahun");
  const year = chosen ?? String(thisYear);
  const report = useAnswer("GET /api/public-reports/{year}", { year }, {}, { keepsPrevious: true });
  return (
    <Stack gap="lg">
      <Select className="no-print" label={text("year")} allowDeselect={false} w={140} data={Array.from({ length: yearsBack }, (_, index) => String(thisYear - index))} value={year} onChange={choose} />
      <Answered of={report}>{(one) => <Shown view={one} isOver={one.year < thisYear} />}</Answered>
    </Stack>
  );
}

function Shown({ view, isOver }: { readonly view: ReportView; readonly isOver: boolean }) {
  const text = useTranslations("disclosure.report");
  const mayIssue = useMay("disclosure.issue");
  const [isIssuing, setIssuing] = useState(false);
  const { issued, figures } = view;
  return (
    <>
      <Section
        title={text("title", { year: view.year })} hint={text(issued === null ? (isOver ? "ready" : "running") : "frozen")}
        actions={
          issued === null
            ? mayIssue && isOver && <Button size="xs" onClick={() => setIssuing(true)} className="no-print">{text("issue")}</Button>
            : <Anchor href={`/publik/laporan-informasi/${view.year}`} target="_blank" size="sm">{text("public_page")}</Anchor>
        }
      >
        {issued !== null && <Group gap="xs" mb="sm"><StateBadge tone="good">{text("issued")}</StateBadge><Moment at={issued.issued_at} /></Group>}
        {issued?.foreword != null && <Text mb="sm" style={{ whiteSpace: "pre-wrap" }}>{issued.foreword}</Text>}
        <Publications figures={figures} />
      </Section>
      <Section title={text("requests")}><Requests figures={figures} /></Section>
      {isIssuing && <IssueReport year={view.year} onClose={() => setIssuing(false)} />}
    </>
  );
}

function Publications({ figures }: { readonly figures: ReportFigures }) {
  const text = useTranslations("disclosure.report");
  const classes = useTranslations("disclosure.class");
  const columns: readonly Column<ChannelCount>[] = [
    { key: "class", head: text("column.class"), isMain: true, cell: (one) => classes(one.info_class) },
    { key: "channel", head: text("column.channel"), cell: (one) => one.channel },
    { key: "count", head: text("column.count"), align: "end", cell: (one) => one.count },
  ];
  const minutes = figures.average_minutes;
  return (
    <Stack gap="md">
      <DataTable label={text("publications")} columns={columns} rows={figures.publications} keyOf={(one) => `${one.info_class} ${one.channel}`} empty={<Text size="sm" c="dimmed">{text("nothing_published")}</Text>} />
      <KeyValue
        facts={[
          [text("publication_count"), figures.publication_count],
          [text("average_time"), minutes === null ? text("no_data") : text("hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 })],
          [text("immediate"), text("in_time", { count: figures.immediate_in_time_count, all: figures.immediate_count })],
        ]}
      />
    </Stack>
  );
}

function Requests({ figures }: { readonly figures: ReportFigures }) {
  const text = useTranslations("disclosure.report");
  const tenths = figures.average_tenths_of_days;
  return (
    <Stack gap="md">
      <KeyValue
        facts={[
          [text("received"), figures.request_count],
          [text("granted"), figures.granted_count],
          [text("partly"), figures.partly_count],
          [text("refused"), figures.refused_count],
          [text("waiting"), figures.waiting_count],
          [text("late"), figures.late_count],
          [text("average_days"), tenths === null ? text("no_data") : text("days", { days: tenths / 10 })],
        ]}
      />
      {figures.refusals.length > 0 && (
        <ul style={{ margin: 0, paddingInlineStart: 20 }} aria-label={text("refusals")}>
          {figures.refusals.map((one, index) => <li key={index}><Text size="sm"><b>{one.legal_basis}</b>: {one.reason}</Text></li>)}
        </ul>
      )}
    </Stack>
  );
}

function IssueReport({ year, onClose }: { readonly year: number; readonly onClose: () => void }) {
  const text = useTranslations("disclosure.report");
  const ui = useTranslations("ui");
  const issue = useCommand("POST /api/public-reports/{year}/issue");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [foreword, setForeword] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await send(() => issue.mutateAsync({ values: { year: String(year) }, body: { foreword: foreword.trim() || null } })))) return;
    showDone(text("done"));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("issue_title", { year })} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text size="sm">{text("issue_text")}</Text>
          <Textarea label={text("foreword")} data-autofocus autosize minRows={3} maxLength={ReportIssueLimits.foreword} value={foreword} onChange={(event) => setForeword(event.currentTarget.value)} />
          <RefusalNote problem={refusal} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("issue")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
