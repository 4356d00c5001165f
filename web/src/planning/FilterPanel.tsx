// What the calendar shows: channels, pillars, states, people, words of the title.
import { MultiSelect, Stack, TextInput } from "@mantine/core";
import { useTranslations } from "use-intl";
import { nothing, type CalendarFilters, type FilterList } from "./calendarFilters";
import { useFilterChoices, type FilterChoice } from "./useFilterChoices";
import type { Channel } from "../api/contract";

interface Properties {
  readonly filters: CalendarFilters;
  readonly onFilter: (filters: CalendarFilters) => void;
  readonly channels: readonly Channel[];
}

export default function FilterPanel({ filters, onFilter, channels }: Properties) {
  const text = useTranslations("calendar.filter");
  const choices = useFilterChoices(channels);
  const list = (name: FilterList) => (
    <MultiSelect
      label={text(name)} data={withNothing(choices[name], name, text(`none.${name}`))} value={[...filters[name]]} searchable clearable hidePickedOptions
      comboboxProps={{ withinPortal: false }} onChange={(chosen) => onFilter({ ...filters, [name]: chosen })}
    />
  );
  return (
    <Stack gap="sm">
      <TextInput label={text("words")} value={filters.words} onChange={(event) => onFilter({ ...filters, words: event.currentTarget.value })} data-autofocus />
      {list("channels")}
      {list("pillars")}
      {list("people")}
      {list("states")}
    </Stack>
  );
}

function withNothing(choices: readonly FilterChoice[], list: FilterList, name: string): FilterChoice[] {
  return list === "states" ? [...choices] : [...choices, { value: nothing, label: name }];
}
