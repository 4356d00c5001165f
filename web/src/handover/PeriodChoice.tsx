// Which days the pack is about: a year with one choice, a cycle, or from a day to a day.
import { Group, SegmentedControl, Select, Stack } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { Cycle } from "../api/contract";
import { DateField } from "../ui/DateField";
import type { ChosenPeriod, PeriodKind } from "./packPeriod";

const kinds: readonly PeriodKind[] = ["year", "cycle", "days"];

interface Properties {
  readonly chosen: ChosenPeriod;
  readonly onChange: (chosen: ChosenPeriod) => void;
  readonly years: readonly string[];
  readonly cycles: readonly Cycle[];
}

export function PeriodChoice({ chosen, onChange, years, cycles }: Properties) {
  const text = useTranslations("handover.period");
  const change = (changes: Partial<ChosenPeriod>) => onChange({ ...chosen, ...changes });
  return (
    <Stack gap="sm" align="flex-start">
      <SegmentedControl aria-label={text("label")} value={chosen.kind} onChange={(kind) => change({ kind: kind as PeriodKind })} data={kinds.map((value) => ({ value, label: text(value) }))} />
      {chosen.kind === "year" && <Select label={text("year")} data={[...years]} value={chosen.year} onChange={(year) => year !== null && change({ year })} allowDeselect={false} w={160} />}
      {chosen.kind === "cycle" && <Select label={text("cycle")} placeholder={text("cycle_hint")} data={cycles.map((one) => ({ value: one.id, label: one.name }))} value={chosen.cycle} onChange={(cycle) => change({ cycle })} searchable w={280} />}
      {chosen.kind === "days" && (
        <Group align="flex-start">
          <DateField label={text("starts_on")} value={chosen.starts_on} onChange={(starts_on) => change({ starts_on })} isRequired />
          <DateField label={text("ends_on")} value={chosen.ends_on} onChange={(ends_on) => change({ ends_on })} isRequired {...(chosen.starts_on === null ? {} : { earliest: chosen.starts_on })} />
        </Group>
      )}
    </Stack>
  );
}
