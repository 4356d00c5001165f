// A report is begun over a cycle or an event; figures and evidence gather by themselves.
import { Alert, Anchor, Button, Drawer, Group, SegmentedControl, Select, Stack, Text, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { NewReportLimits, ReportAboutChoices, type ActivityReport, type Cycle, type DateText, type Id, type ReportAbout } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMe } from "../app/session";
import { DateField } from "../ui/DateField";
import { useDates } from "../ui/dates";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { EventFields, type EventParts } from "./EventFields";
import { lastDayOf, monthsUntil } from "./reportWords";

export function NewReportDrawer({ onClose }: { readonly onClose: () => void }) {
  const text = useTranslations("evaluation.new_report");
  const ui = useTranslations("ui");
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <Fields onClose={onClose} />
    </Drawer>
  );
}

function Fields({ onClose }: { readonly onClose: () => void }) {
  const text = useTranslations("evaluation.new_report");
  const ui = useTranslations("ui");
  const dates = useDates();
  const { today } = useMe();
  const navigate = useNavigate();
  const cycles = useAnswer("GET /api/cycles", {});
  const begin = useCommand("POST /api/reports");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [asked] = useAddressValue("siklus");
  const [of, setOf] = useState<ReportAbout>("cycle");
  const [cycle, setCycle] = useState<Cycle | null>(null);
  const [title, setTitle] = useState("");
  const [from, setFrom] = useState<string | null>(today);
  const [to, setTo] = useState<string | null>(today);
  const [event, setEvent] = useState<EventParts>({ entries: [], initiative: null });
  const choose = (chosen: Cycle | undefined) => {
    if (chosen === undefined) return;
    setCycle(chosen);
    setTitle(text("title_for", { cycle: chosen.name }));
    setFrom(chosen.starts_on);
    setTo(chosen.ends_on);
  };
  const chooseMonth = (month: string) => {
    setTitle(text("title_for", { cycle: dates.month(month) }));
    setFrom(`${month}-01`);
    setTo(lastDayOf(month));
  };
  useEffect(() => {
    if (cycle === null && of === "cycle") choose(cycles.data?.find((one) => one.id === asked) ?? cycles.data?.find((one) => one.starts_on <= today));
    // once, when the cycles are known
  }, [cycles.data]);
  const turnTo = (next: ReportAbout) => {
    setOf(next);
    if (next === "cycle") return choose(cycle ?? undefined);
    if (next === "month") return chooseMonth(today.slice(0, 7));
    setTitle("");
    setFrom(today);
    setTo(today);
  };
  const isComplete = title.trim() !== "" && from !== null && to !== null && (of !== "cycle" || cycle !== null);
  const submit = async (submitting: FormEvent) => {
    submitting.preventDefault();
    if (!isComplete) return;
    await send(async () => {
      const parts = of === "event" ? event : { entries: null, initiative: null };
      const body = { cycle: of === "cycle" ? (cycle?.id ?? null) : null, title: title.trim(), starts_on: from as DateText, ends_on: to as DateText, about: of, ...parts };
      const made = await begin.mutateAsync({ values: {}, body });
      await navigate({ to: `/laporan/${made.report.id}` });
    });
  };
  return (
    <form onSubmit={(submitting) => void submit(submitting)} noValidate>
      <Stack>
        <Text size="sm" c="dimmed">{text("words")}</Text>
        <SegmentedControl fullWidth aria-label={text("of")} value={of} onChange={(next) => turnTo(next as ReportAbout)} data={ReportAboutChoices.map((one) => ({ value: one, label: text(`of_${one}`) }))} />
        {of === "cycle" && (
          <Select
            label={text("cycle")} required allowDeselect={false} nothingFoundMessage={text("no_cycle")} data={(cycles.data ?? []).map((one) => ({ value: one.id, label: one.name }))} value={cycle?.id ?? null}
            onChange={(id) => choose(cycles.data?.find((one) => one.id === (id as Id<"Cycle">)))} error={faultOf(refusal, "cycle")}
          />
        )}
        {of === "month" && <Select label={text("month")} required allowDeselect={false} searchable data={monthsUntil(today).map((month) => ({ value: month, label: dates.month(month) }))} value={from?.slice(0, 7) ?? null} onChange={(month) => month !== null && chooseMonth(month)} error={faultOf(refusal, "starts_on")} />}
        <TextInput label={text("name")} placeholder={text("name_hint")} required maxLength={NewReportLimits.title} value={title} onChange={(typed) => setTitle(typed.currentTarget.value)} error={faultOf(refusal, "title")} />
        {of !== "month" && (
          <Group grow align="flex-start">
            <DateField label={text("from")} isRequired value={from} onChange={setFrom} error={faultOf(refusal, "starts_on")} />
            <DateField label={text("to")} isRequired value={to} onChange={setTo} error={faultOf(refusal, "ends_on")} />
          </Group>
        )}
        {of === "event" && from !== null && to !== null && <EventFields from={from} to={to} value={event} onChange={setEvent} />}
        <RefusalNote problem={refusal} fields={["cycle", "title", "starts_on", "ends_on"]} />
        {refusal !== null && isReport(refusal.current) && <Alert color="gray"><Anchor component={Link} to={`/laporan/${refusal.current.id}`}>{text("open_other", { title: refusal.current.title })}</Anchor></Alert>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
          <Button type="submit" loading={isBusy} disabled={!isComplete}>{text("begin")}</Button>
        </Group>
      </Stack>
    </form>
  );
}

function isReport(current: unknown): current is ActivityReport {
  return typeof current === "object" && current !== null && "figures" in current && "id" in current;
}
