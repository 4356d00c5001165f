// Which entries of the schedule and which initiative an event's report is about; none: all of its days.
import { MultiSelect, Select, Stack } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Id } from "../api/contract";

export interface EventParts {
  readonly entries: readonly Id<"ScheduleEntry">[];
  readonly initiative: Id<"Initiative"> | null;
}

interface Properties {
  readonly from: string;
  readonly to: string;
  readonly value: EventParts;
  readonly onChange: (parts: EventParts) => void;
}

export function EventFields({ from, to, value, onChange }: Properties) {
  const text = useTranslations("evaluation.new_report");
  const entries = useAnswer("GET /api/entries", {}, { from, to }, { keepsPrevious: true });
  const initiatives = useAnswer("GET /api/initiatives", {});
  return (
    <Stack>
      <MultiSelect
        label={text("entries")} description={text("entries_hint")} searchable clearable nothingFoundMessage={text("no_entries")} value={[...value.entries]}
        data={(entries.data ?? []).filter((one) => !one.is_dropped).map((one) => ({ value: one.id, label: one.title }))} onChange={(chosen) => onChange({ ...value, entries: chosen as Id<"ScheduleEntry">[] })}
      />
      <Select
        label={text("initiative")} clearable searchable value={value.initiative} data={(initiatives.data ?? []).map((one) => ({ value: one.id, label: one.title }))}
        onChange={(chosen) => onChange({ ...value, initiative: chosen as Id<"Initiative"> | null })}
      />
    </Stack>
  );
}
