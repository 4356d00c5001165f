// Jadwal kegiatan: the plan of a cycle as a whole, from draft to issued version, with every change after it.
import { Button, Menu, Stack, Text } from "@mantine/core";
import { IconCalendarMonth, IconChevronDown, IconClipboardText, IconGitCompare, IconLink, IconListDetails, IconPlus, IconPrinter } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Id, ScheduleDetail } from "../api/contract";
import { useAddressValue, usePathValue } from "../app/address";
import { useMay, useMe } from "../app/session";
import { AuditPanel } from "../audit/AuditPanel";
import { EvidencePanel } from "../evidence/EvidencePanel";
import { Answered } from "../ui/Answered";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import EntryDrawer from "./EntryDrawer";
import { wasIssued } from "./entryForm";
import { ScheduleChanges } from "./ScheduleChanges";
import { ScheduleEntries } from "./ScheduleEntries";
import { ScheduleNext } from "./ScheduleNext";
import { SchedulePrint } from "./SchedulePrint";
import { scheduleTones } from "./scheduleWords";
import { statesOf } from "./usePlannedEntries";

export function SchedulePage() {
  const id = usePathValue<Id<"Schedule">>("schedule");
  const [view, setView] = useAddressValue("tampilan");
  const detail = useAnswer("GET /api/schedules/{schedule}", { schedule: id });
  return (
    <Answered of={detail}>
      {(one) => (view === "cetak" ? <SchedulePrint detail={one} onBack={() => setView(null)} /> : <Shown detail={one} onPrint={() => setView("cetak")} />)}
    </Answered>
  );
}

function Shown({ detail, onPrint }: { readonly detail: ScheduleDetail; readonly onPrint: () => void }) {
  const text = useTranslations("planning.schedule");
  const states = useTranslations("calendar.schedule_state");
  const dates = useDates();
  const { today } = useMe();
  const { schedule, entries } = detail;
  const mayPlan = useMay("planning.write") && schedule.state !== "closed";
  const [opened, setOpened] = useAddressValue("kegiatan");
  const [isNew, setNew] = useAddressValue("baru");
  const newDay = schedule.starts_on <= today && today <= schedule.ends_on ? today : today < schedule.starts_on ? schedule.starts_on : "";
  return (
    <>
      <PageHeader
        title={schedule.title} step={text("step")}
        description={text("span", { from: dates.day(schedule.starts_on), to: dates.day(schedule.ends_on) })}
        marks={<StateBadge tone={scheduleTones[schedule.state]}>{states(schedule.state, { number: schedule.baseline_number })}</StateBadge>}
        actions={<Actions detail={detail} mayPlan={mayPlan} onPrint={onPrint} onNew={() => setNew("1")} />}
      />
      <Stack gap="lg">
        <ScheduleNext detail={detail} />
        {entries.length === 0 ? <Nothing schedule={schedule.id} mayPlan={mayPlan} onNew={() => setNew("1")} /> : <Entries detail={detail} today={today} onOpen={setOpened} />}
        <ScheduleChanges detail={detail} />
        <Section title={text("evidence")} hint={text("evidence_hint")}>
          <EvidencePanel subjectKind="schedule" subject={schedule.id} canAdd={schedule.state !== "closed"} />
        </Section>
        <AuditPanel kind="schedule" id={schedule.id} />
      </Stack>
      {(opened !== null || isNew !== null) && (
        <Drawer
          detail={detail} opened={opened === null ? { day: newDay } : { entry: opened }}
          onClose={() => (opened === null ? setNew(null) : setOpened(null))}
        />
      )}
    </>
  );
}

interface ActionProperties {
  readonly detail: ScheduleDetail;
  readonly mayPlan: boolean;
  readonly onPrint: () => void;
  readonly onNew: () => void;
}

function Actions({ detail: { schedule }, mayPlan, onPrint, onNew }: ActionProperties) {
  const text = useTranslations("planning.schedule");
  const mayCompare = useMay("publishing.read");
  return (
    <>
      <Button component={Link} to="/kalender" search={{ bulan: schedule.starts_on.slice(0, 7) } as never} variant="subtle" leftSection={<IconCalendarMonth size={18} aria-hidden />}>{text("to_calendar")}</Button>
      <Menu position="bottom-end">
        <Menu.Target><Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>{text("more")}</Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={onPrint}>{text("print_it")}</Menu.Item>
          {mayCompare && <Menu.Item component={Link} to="/publikasi" search={{ tampilan: "rencana", jadwal: schedule.id } as never} leftSection={<IconGitCompare size={16} aria-hidden />}>{text("plan_actual")}</Menu.Item>}
          {mayPlan && !wasIssued(schedule) && <Menu.Item component={Link} to={`/jadwal/${schedule.id}/tempel`} leftSection={<IconClipboardText size={16} aria-hidden />}>{text("paste")}</Menu.Item>}
          <Menu.Item component={Link} to={`/rantai/schedule/${schedule.id}`} leftSection={<IconLink size={16} aria-hidden />}>{text("chain")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {mayPlan && <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onNew}>{text("new")}</Button>}
    </>
  );
}

function Entries({ detail, today, onOpen }: { readonly detail: ScheduleDetail; readonly today: string; readonly onOpen: (id: string) => void }) {
  const text = useTranslations("planning.schedule");
  const { schedule, entries } = detail;
  const contents = useAnswer("GET /api/contents", {}, {}, { enabled: useMay("production.read") });
  const placements = useAnswer("GET /api/placements", {}, { from: schedule.starts_on, to: schedule.ends_on }, { enabled: useMay("publishing.read") });
  const states = useMemo(() => statesOf(contents.data ?? [], (placements.data ?? []).map((one) => one.placement)), [contents.data, placements.data]);
  const planned = entries.filter((one) => !one.is_dropped && one.planned_for !== null).length;
  const undated = entries.filter((one) => !one.is_dropped && one.planned_for === null).length;
  return (
    <div>
      <Text size="sm" c="dimmed" mb="xs">{text("counts", { planned, undated })}</Text>
      <ScheduleEntries entries={entries} states={states} today={today} onOpen={onOpen} />
    </div>
  );
}

function Nothing({ schedule, mayPlan, onNew }: { readonly schedule: string; readonly mayPlan: boolean; readonly onNew: () => void }) {
  const text = useTranslations("planning.schedule");
  return (
    <EmptyState
      icon={IconListDetails} title={text("empty.title")}
      action={mayPlan && (
        <>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onNew}>{text("new")}</Button>
          <Button component={Link} to={`/jadwal/${schedule}/tempel`} variant="default" leftSection={<IconClipboardText size={18} aria-hidden />}>{text("paste")}</Button>
        </>
      )}
    >
      {text("empty.text")}
    </EmptyState>
  );
}

interface DrawerProperties {
  readonly detail: ScheduleDetail;
  readonly opened: { readonly entry: string } | { readonly day: string };
  readonly onClose: () => void;
}

function Drawer({ detail: { schedule, entries }, opened, onClose }: DrawerProperties) {
  const planned = useMemo(
    () => ({ stored: new Map(entries.map((one) => [one.id as string, one])), schedules: [schedule] }),
    [entries, schedule],
  );
  return <EntryDrawer key={JSON.stringify(opened)} opened={opened} planned={planned} onClose={onClose} />;
}
