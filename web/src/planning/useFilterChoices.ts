// What each filter of the calendar offers, by name.
import { useTranslations } from "use-intl";
import type { Channel } from "../api/contract";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { signOf, type EntryState } from "./calendarEntry";
import type { FilterList } from "./calendarFilters";

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

export function useFilterChoices(channels: readonly Channel[]): Record<FilterList, readonly FilterChoice[]> {
  const states = useTranslations("calendar.state");
  const { office } = useMe();
  const people = usePeople();
  return {
    channels: channels.map((channel) => ({ value: channel.id, label: channel.name })),
    pillars: office.pillars.map((pillar) => ({ value: pillar, label: pillar })),
    people: people.choices,
    states: (Object.keys(signOf) as readonly EntryState[]).map((state) => ({ value: state, label: states(state) })),
  };
}
