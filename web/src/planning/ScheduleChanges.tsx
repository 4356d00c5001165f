// The issued versions of a schedule, what has changed since one of them, and who changed it why.
import { Group, List, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Amendment, Baseline, ScheduleDetail } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { CopyText } from "../ui/CopyText";
import { useDates } from "../ui/dates";
import { History } from "../ui/History";
import { KeyValue } from "../ui/KeyValue";
import { Moment } from "../ui/Moment";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { differencesSince, type EntryDifference } from "./baselineChanges";
import { changeSigns, changeTones } from "./scheduleWords";

export function ScheduleChanges({ detail }: { readonly detail: ScheduleDetail }) {
  const text = useTranslations("planning.schedule.changes");
  const { baselines, amendments } = detail;
  if (baselines.length === 0) return null;
  return (
    <>
      <Section title={text("since_title")} hint={text("since_hint")}><Comparison detail={detail} /></Section>
      <Section title={text("amendments")} hint={text("amendments_hint")}>
        {amendments.length === 0 ? <Text size="sm" c="dimmed">{text("no_amendments")}</Text> : <Amendments all={amendments} />}
      </Section>
    </>
  );
}

function Comparison({ detail: { baselines, entries } }: { readonly detail: ScheduleDetail }) {
  const text = useTranslations("planning.schedule.changes");
  const { nameOf } = usePeople();
  const ordered = [...baselines].sort((one, other) => other.number - one.number);
  const [chosen, setChosen] = useState<string | null>(null);
  const baseline: Baseline | undefined = ordered.find((one) => one.id === chosen) ?? ordered[0];
  if (baseline === undefined) return null;
  const differences = differencesSince(baseline.entries, entries);
  return (
    <Stack gap="sm">
      <Select
        label={text("baseline")} allowDeselect={false} value={baseline.id} onChange={setChosen} maw={320}
        data={ordered.map((one) => ({ value: one.id, label: text("baseline_number", { number: one.number }) }))}
      />
      <KeyValue
        facts={[
          [text("issued_by"), <span key="by">{nameOf(baseline.issued_by)} · <Moment at={baseline.issued_at} /></span>],
          [text("entry_count"), String(baseline.entries.length)],
          [text("fingerprint"), <CopyText key="hash" value={baseline.sha256} label={text("fingerprint")} />],
        ]}
      />
      {differences.length === 0 ? <Text size="sm">{text("none")}</Text> : (
        <List listStyleType="none" spacing="xs" aria-label={text("since_title")}>
          {differences.map((one) => <List.Item key={one.id}><Difference one={one} /></List.Item>)}
        </List>
      )}
    </Stack>
  );
}

function Difference({ one }: { readonly one: EntryDifference }) {
  const text = useTranslations("planning.schedule.changes");
  const kinds = useTranslations("planning.schedule.changes.kind");
  const fields = useTranslations("planning.entry");
  const dates = useDates();
  const time = (wallTime: string | null) => (wallTime === null ? text("no_day") : dates.wallTime(wallTime));
  const changed = one.fields.map((field) => fields(field).toLowerCase()).join(", ");
  return (
    <Group gap="xs" align="baseline" wrap="nowrap">
      <StateBadge tone={changeTones[one.kind]} icon={changeSigns[one.kind]} size="sm">{kinds(one.kind)}</StateBadge>
      <div style={{ minWidth: 0 }}>
        <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>{one.title}</Text>
        {one.kind === "moved" && <Text size="sm" c="dimmed">{text("from_to", { from: time(one.was), to: time(one.now) })}</Text>}
        {one.kind === "added" && <Text size="sm" c="dimmed">{time(one.now)}</Text>}
        {one.kind === "dropped" && <Text size="sm" c="dimmed">{text("was_at", { time: time(one.was) })}</Text>}
        {changed !== "" && <Text size="sm" c="dimmed">{text("fields", { fields: changed })}</Text>}
      </div>
    </Group>
  );
}

function Amendments({ all }: { readonly all: readonly Amendment[] }) {
  const text = useTranslations("planning.schedule.changes");
  const kinds = useTranslations("planning.schedule.changes.kind");
  const { nameOf } = usePeople();
  const dates = useDates();
  const time = (wallTime: string | null) => (wallTime === null ? text("no_day") : dates.wallTime(wallTime));
  const newest = [...all].sort((one, other) => other.amended_at.localeCompare(one.amended_at));
  return (
    <History
      label={text("amendments")}
      happenings={newest.map((one) => ({
        id: one.id, at: one.amended_at, who: nameOf(one.amended_by), tone: changeTones[one.kind],
        what: `${kinds(one.kind)}: ${one.entry_title}`,
        more: (
          <>
            {one.kind === "moved" && <div>{text("from_to", { from: time(one.was_planned_for), to: time(one.planned_for) })}</div>}
            <div>{text("because", { reason: one.reason })}</div>
          </>
        ),
      }))}
    />
  );
}
