// The head of the calendar: which period, the ways to its neighbours, the office's zone.
import { ActionIcon, Button, Group, Text, Title } from "@mantine/core";
import { useDroppable } from "@dnd-kit/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useDates } from "../ui/dates";
import { monthOf } from "./calendarDays";
import type { CalendarView, Span } from "./calendarViews";
import classes from "./PlanCalendar.module.css";

const heldOver = 700; // milliseconds over an arrow before the period turns

interface Properties {
  readonly view: CalendarView;
  readonly period: Span;
  readonly zone: string;
  /** -1 or 1 */
  readonly onTurn: (step: number) => void;
  readonly onToday: () => void;
  readonly children?: ReactNode;
}

export function PeriodHead({ view, period, zone, onTurn, onToday, children }: Properties) {
  const text = useTranslations("calendar");
  const name = usePeriodName(view, period);
  const unit = view === "list" || view === "timeline" ? "month" : view;
  return (
    <Group justify="space-between" mb="sm" gap="xs" className={classes.periodHead}>
      <Group gap="xs" wrap="nowrap">
        <Turn id="turn:back" label={text(`previous.${unit}`)} onTurn={() => onTurn(-1)} icon={<IconChevronLeft size={18} aria-hidden />} />
        <Turn id="turn:forth" label={text(`next.${unit}`)} onTurn={() => onTurn(1)} icon={<IconChevronRight size={18} aria-hidden />} />
        <Title order={2} size="h3" aria-live="polite" className={classes.periodName}>{name}</Title>
        <Button variant="default" size="xs" onClick={onToday} aria-keyshortcuts="T">
          {text("today")}
        </Button>
      </Group>
      <Group gap="xs">
        <Text size="xs" c="dimmed">{text("zone", { zone })}</Text>
        {children}
      </Group>
    </Group>
  );
}

/** "Maret 2026", "9 Maret 2026 – 15 Maret 2026", "Rabu, 11 Maret 2026", "2026" */
function usePeriodName(view: CalendarView, { from, to }: Span): string {
  const dates = useDates();
  if (view === "year") return from.slice(0, 4);
  if (view === "day") return dates.longDay(from);
  if (view === "week") return `${dates.day(from)} – ${dates.day(to)}`;
  return dates.month(monthOf(from));
}

interface TurnProperties {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly onTurn: () => void;
}

function Turn({ id, label, icon, onTurn }: TurnProperties) {
  const { setNodeRef, isOver } = useDroppable({ id });
  const turn = useRef(onTurn);
  useEffect(() => {
    turn.current = onTurn;
  });
  useEffect(() => {
    if (!isOver) return;
    const timer = setInterval(() => turn.current(), heldOver);
    return () => clearInterval(timer);
  }, [isOver]);
  return (
    <ActionIcon ref={setNodeRef} variant="default" size={32} onClick={onTurn} aria-label={label} data-over={isOver || undefined}>
      {icon}
    </ActionIcon>
  );
}
