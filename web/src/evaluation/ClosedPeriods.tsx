// Periods whose numbers are final; one is opened again only with a reason.
import { Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { PeriodKindChoices, PeriodReopeningLimits, type ClosedPeriod, type DateText, type PeriodKind } from "../api/contract";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { faultOf } from "../ui/fieldErrors";
import { Moment } from "../ui/Moment";
import { ReasonDialog } from "../ui/ReasonDialog";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { periodsBefore } from "./closedPeriodChoices";

export function ClosedPeriods({ mayManage }: { readonly mayManage: boolean }) {
  const text = useTranslations("numbers.periods");
  const periods = useAnswer("GET /api/closed-periods", {});
  const [isClosing, setClosing] = useState(false);
  return (
    <Section title={text("title")} hint={text("hint")} actions={mayManage && <Button size="sm" leftSection={<IconLock size={16} aria-hidden />} onClick={() => setClosing(true)}>{text("close")}</Button>}>
      <Answered of={periods}>{(all) => <Periods all={all} mayManage={mayManage} />}</Answered>
      {isClosing && <ClosingDialog onClose={() => setClosing(false)} />}
    </Section>
  );
}

function Periods({ all, mayManage }: { readonly all: readonly ClosedPeriod[]; readonly mayManage: boolean }) {
  const text = useTranslations("numbers.periods");
  const dates = useDates();
  const { nameOf } = usePeople();
  const [reopening, setReopening] = useState<ClosedPeriod | null>(null);
  const reopen = useCommand("POST /api/closed-periods/{period}/reopen");
  const spanOf = (one: ClosedPeriod) => `${dates.day(one.first_on)} – ${dates.day(one.last_on)}`;
  const columns: readonly Column<ClosedPeriod>[] = [
    { key: "period", head: text("period"), isMain: true, cell: spanOf },
    { key: "by", head: text("closed_by"), cell: (one) => <>{nameOf(one.closed_by)}, <Moment at={one.closed_at} /></> },
    { key: "state", head: text("state"), cell: (one) => <><StateBadge size="sm" tone={one.reopened_at === null ? "good" : "warning"}>{text(one.reopened_at === null ? "closed" : "reopened")}</StateBadge>{one.reopen_reason !== null && <Text size="xs">{one.reopen_reason}</Text>}</> },
    ...(mayManage ? [{ key: "act", head: text("act"), cell: (one: ClosedPeriod) => one.reopened_at === null ? <Button size="xs" variant="subtle" onClick={() => setReopening(one)} aria-label={text("reopen_one", { period: spanOf(one) })}>{text("reopen")}</Button> : null }] : []),
  ];
  return (
    <>
      <DataTable label={text("table")} columns={columns} rows={all} keyOf={(one) => one.id} empty={<Text size="sm" c="dimmed">{text("empty")}</Text>} />
      {reopening !== null && (
        <ReasonDialog
          opened title={text("reopen_title")} verb={text("reopen")} longest={PeriodReopeningLimits.reason} onClose={() => setReopening(null)}
          onConfirm={(reason) => reopen.mutateAsync({ values: { period: reopening.id }, body: { reason } })}
        >
          {text("reopen_words", { period: spanOf(reopening) })}
        </ReasonDialog>
      )}
    </>
  );
}

function ClosingDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useTranslations("numbers.periods");
  const ui = useTranslations("ui");
  const dates = useDates();
  const { today } = useMe();
  const command = useCommand("POST /api/closed-periods");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [kind, setKind] = useState<PeriodKind>("month");
  const choices = periodsBefore(today, kind);
  const [first, setFirst] = useState(choices[0]!.first);
  const choose = (next: PeriodKind) => {
    setKind(next);
    setFirst(periodsBefore(today, next)[0]!.first);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await send(() => command.mutateAsync({ values: {}, body: { kind, first_on: first as DateText } })))) return;
    showDone(text("done"));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("close")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text size="sm">{text("close_words")}</Text>
          <Select label={text("kind")} allowDeselect={false} value={kind} onChange={(next) => choose(next as PeriodKind)} data={PeriodKindChoices.map((value) => ({ value, label: text(`of.${value}`) }))} />
          <Select label={text("period")} allowDeselect={false} value={first} onChange={(next) => next !== null && setFirst(next)} data={choices.map((one) => ({ value: one.first, label: `${dates.day(one.first)} – ${dates.day(one.last)}` }))} error={faultOf(refusal, "first_on")} />
          <RefusalNote problem={refusal} fields={["first_on"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("close")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
