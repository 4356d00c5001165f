// The filters that hold at the moment, each with the way to take it out.
import { Button, Group } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { Channel } from "../api/contract";
import { filterLists, noFilters, nothing, type CalendarFilters } from "./calendarFilters";
import { useFilterChoices } from "./useFilterChoices";

interface Properties {
  readonly filters: CalendarFilters;
  readonly onFilter: (filters: CalendarFilters) => void;
  readonly channels: readonly Channel[];
}

export default function FilterChips({ filters, onFilter, channels }: Properties) {
  const text = useTranslations("calendar.filter");
  const choices = useFilterChoices(channels);
  const nameOf = (list: (typeof filterLists)[number], value: string) =>
    value === nothing ? text(`none.${list}`) : (choices[list].find((one) => one.value === value)?.label ?? value);
  const chip = (key: string, name: string, without: CalendarFilters) => (
    <Button
      key={key} size="compact-xs" variant="light" color="gray" rightSection={<IconX size={13} aria-hidden />}
      aria-label={text("take_out", { name })} onClick={() => onFilter(without)}
    >
      {name}
    </Button>
  );
  return (
    <Group gap={6} w="100%" role="group" aria-label={text("holding")}>
      {filterLists.flatMap((list) =>
        filters[list].map((value) =>
          chip(`${list}:${value}`, nameOf(list, value), { ...filters, [list]: filters[list].filter((one: string) => one !== value) }),
        ),
      )}
      {filters.words.trim() !== "" && chip("words", `“${filters.words.trim()}”`, { ...filters, words: "" })}
      <Button size="compact-xs" variant="subtle" onClick={() => onFilter(noFilters)}>{text("clear")}</Button>
    </Group>
  );
}
