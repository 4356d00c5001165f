// The views of the calendar and its filters, above every view alike.
import { Button, Group, Loader, Popover } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { Suspense, useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Channel } from "../api/contract";
import { lazyPart } from "../app/later";
import { countOf, type CalendarFilters } from "./calendarFilters";
import { calendarViews, type CalendarView } from "./calendarViews";
import classes from "./PlanCalendar.module.css";

const FilterPanel = lazyPart(() => import("./FilterPanel"));
const FilterChips = lazyPart(() => import("./FilterChips"));

const keysOf: Partial<Record<CalendarView, string>> = { month: "M", week: "W", day: "D", list: "L", year: "Y" };

interface Properties {
  readonly view: CalendarView;
  readonly onView: (view: CalendarView) => void;
  readonly filters: CalendarFilters;
  readonly onFilter: (filters: CalendarFilters) => void;
  readonly channels: readonly Channel[];
  /** What else can be done with the view. */
  readonly children?: ReactNode;
}

export function CalendarBar({ view, onView, filters, onFilter, channels, children }: Properties) {
  const text = useTranslations("calendar");
  const [isOpen, setOpen] = useState(false);
  const count = countOf(filters);
  const choice = { filters, onFilter, channels };
  return (
    <div className={`${classes.bar} no-print`}>
      <Group gap={4} role="group" aria-label={text("view.title")} className={classes.views}>
        {calendarViews.map((one) => (
          <Button
            key={one} size="compact-sm" variant={one === view ? "light" : "subtle"} aria-pressed={one === view} onClick={() => onView(one)}
            {...(keysOf[one] === undefined ? {} : { "aria-keyshortcuts": keysOf[one] })}
          >
            {text(`view.${one}`)}
          </Button>
        ))}
      </Group>
      <Group gap="xs">
        <Popover opened={isOpen} onChange={setOpen} width={320} position="bottom-end" trapFocus shadow="md" withRoles={false}>
          <Popover.Target>
            <Button
              size="compact-sm" variant="default" leftSection={<IconFilter size={15} aria-hidden />} onClick={() => setOpen(!isOpen)}
              aria-expanded={isOpen} aria-haspopup="dialog"
            >
              {count === 0 ? text("filter.open") : text("filter.open_count", { count })}
            </Button>
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={text("filter.open")}>
            <Suspense fallback={<Loader size="sm" />}>{isOpen && <FilterPanel {...choice} />}</Suspense>
          </Popover.Dropdown>
        </Popover>
        {children}
      </Group>
      <Suspense fallback={null}>{count > 0 && <FilterChips {...choice} />}</Suspense>
    </div>
  );
}
