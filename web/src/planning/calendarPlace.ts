// Where in the calendar the reader is: view, day and filters, all of them in the address.
import { useMemo } from "react";
import type { PlanView } from "../api/contract";
import { useAddressValues } from "../app/address";
import { monthOf } from "./calendarDays";
import { filtersOf } from "./savedView";
import { addressOf, filtersIn, type CalendarFilters } from "./calendarFilters";
import { calendarViews, type CalendarView } from "./calendarViews";

const words: Record<CalendarView, string> = {
  month: "bulan", week: "minggu", day: "hari", list: "daftar", timeline: "lini-masa", year: "tahun",
};

interface CalendarPlace {
  readonly view: CalendarView;
  /** A day of the period that is shown. */
  readonly day: string;
  readonly filters: CalendarFilters;
  readonly go: (view: CalendarView, day: string) => void;
  readonly filter: (filters: CalendarFilters) => void;
  /** A saved view, at the day where the reader is. */
  readonly openView: (view: PlanView) => void;
}

export function useCalendarPlace(today: string): CalendarPlace {
  const [values, set] = useAddressValues();
  const { tampilan, hari, bulan } = values;
  const filters = useMemo(() => filtersIn(values), [values]);
  const day = dayFrom(hari, bulan, today);
  const placeOf = (view: CalendarView, on: string) => ({ tampilan: view === "month" ? null : words[view], ...dayOrMonth(view, on) });
  return {
    view: calendarViews.find((view) => words[view] === tampilan) ?? "month",
    day,
    filters,
    go: (view, on) => set(placeOf(view, on)),
    filter: (next) => set(addressOf(next)),
    openView: (view) => set({ ...placeOf(view.look, day), ...addressOf(filtersOf(view)) }),
  };
}

function dayFrom(day: string | undefined, month: string | undefined, today: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day ?? "")) return day!;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month ?? "") || today.startsWith(month!)) return today;
  return `${month}-01`;
}

function dayOrMonth(view: CalendarView, day: string): Record<string, string | null> {
  return view === "day" || view === "week" ? { hari: day, bulan: null } : { hari: null, bulan: monthOf(day) };
}
