// The month of publications: a grid on a desk, a list of days on a phone, the drawer of undated ideas beside it.
import {
  closestCenter, DndContext, DragOverlay, MouseSensor, pointerWithin, TouchSensor, useSensor, useSensors,
  type CollisionDetection, type DragEndEvent, type DragStartEvent,
} from "@dnd-kit/core";
import { Badge } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Suspense, useMemo, useState, type MouseEvent, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { lazyPart } from "../app/later";
import { useControlKey, useSingleKey } from "../app/keys";
import { todayIn } from "../ui/dates";
import { AgendaList, showAgendaDay } from "./AgendaList";
import { daysBetween, dayOf, monthOf, onDay, shiftDay } from "./calendarDays";
import { entriesByDay, type CalendarEntry, type Move, type MovePurpose } from "./calendarEntry";
import { calendarKeys } from "./calendarKeys";
import { ChipFace } from "./EntryChip";
import classes from "./MonthCalendar.module.css";
import { MonthGrid } from "./MonthGrid";
import { MonthHead } from "./MonthHead";
import { StateLegend } from "./StateLegend";
import { UnscheduledDrawer } from "./UnscheduledDrawer";
import { useCalendarFocus } from "./useCalendarFocus";
import { useMoves } from "./useMoves";

const MoveDialog = lazyPart(() => import("./MoveDialog"));

export interface MonthCalendarProperties {
  /** "2026-03" */
  readonly month: string;
  /** The office's zone, which says what "today" is. */
  readonly zone: string;
  /** The day to begin at; today, if left out. */
  readonly day?: string | undefined;
  readonly entries: readonly CalendarEntry[];
  readonly onMonth: (month: string) => void;
  /** Rejects with the server's refusal, or with an AbortError if the person thought better of it. */
  readonly onMove: (id: string, plannedFor: string | null, purpose: MovePurpose) => Promise<unknown>;
  readonly onMoveMany: (moves: readonly Move[], purpose: MovePurpose) => Promise<unknown>;
  readonly onOpen: (id: string) => void;
  /** null: the caller may not plan. */
  readonly onNew: ((day: string) => void) | null;
  /** Filters and buttons beside the month's name. */
  readonly children?: ReactNode;
}

export function MonthCalendar(properties: MonthCalendarProperties) {
  const { month, zone, entries, onMonth, onMove, onMoveMany, onOpen, onNew, children } = properties;
  const text = useTranslations("calendar");
  const today = todayIn(zone);
  const isPhone = useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
  const { shown, move, undo } = useMoves({ entries, today, onMove, onMoveMany });
  const days = useMemo(() => entriesByDay(shown), [shown]);
  const undated = useMemo(() => shown.filter((entry) => entry.planned_for === null), [shown]);
  const focus = useCalendarFocus({ month, first: properties.day ?? (monthOf(today) === month ? today : `${month}-01`), onMonth });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [inMoveMenu, setInMoveMenu] = useState<CalendarEntry | null>(null);
  const [dragged, setDragged] = useState<readonly CalendarEntry[]>([]);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );

  const movedWith = (entry: CalendarEntry) => (selected.has(entry.id) ? shown.filter((one) => selected.has(one.id)) : [entry]);
  const toggle = (entry: CalendarEntry) => setSelected((before) => toggled(before, entry.id));
  const moveByDays = (entry: CalendarEntry, step: number) => {
    const from = entry.planned_for;
    if (from === null) return;
    const isMoved = move(movedWith(entry), (one) => (one.planned_for === null ? null : onDay(shiftDay(dayOf(one.planned_for), step), one.planned_for)));
    if (isMoved) focus.followEntry(entry.id, shiftDay(dayOf(from), step));
  };
  const drop = ({ over }: DragEndEvent) => {
    const [first] = dragged;
    setDragged([]);
    if (over === null || first === undefined || String(over.id).startsWith("turn:")) return;
    const isMoved = move(dragged, placeUnder(String(over.id), first));
    if (isMoved) setSelected(new Set());
  };
  const start = ({ active }: DragStartEvent) => {
    const entry = shown.find((one) => one.id === active.id);
    if (entry !== undefined) setDragged([entry, ...movedWith(entry).filter((one) => one.id !== entry.id)]);
  };
  const goToToday = () => {
    focus.focusDay(today);
    if (isPhone) showAgendaDay(today);
  };
  useSingleKey("t", goToToday);
  useSingleKey("n", () => onNew?.(focus.day < today ? today : focus.day));
  useControlKey("z", undo);

  const keys = calendarKeys({
    focusDay: focus.focusDay, focusEntry: focus.focusEntry, entriesOn: (day) => days.get(day) ?? [], moveByDays, openMoveMenu: setInMoveMenu,
    toggle, clear: () => setSelected(new Set()), focusedDay: focus.day,
  });
  const choose = (entry: CalendarEntry, event: MouseEvent) => (event.ctrlKey || event.metaKey ? toggle(entry) : onOpen(entry.id));
  const acts = { selected, onChoose: choose, onKey: keys.onEntryKey };
  const head = <MonthHead month={month} zone={zone} onMonth={onMonth} onToday={goToToday}>{children}</MonthHead>;

  return (
    <DndContext sensors={sensors} collisionDetection={underPointer} onDragStart={start} onDragEnd={drop} onDragCancel={() => setDragged([])} accessibility={quiet}>
      {head}
      {isPhone ? (
        <AgendaList days={days} month={month} today={today} undated={undated} onOpen={onOpen} onMoveMenu={setInMoveMenu} onNew={onNew} />
      ) : (
        <div className={classes.board}>
          <div>
            <MonthGrid month={month} today={today} focusedDay={focus.day} days={days} pinned={focus.entry} onDayKey={keys.onDayKey} onDayFocus={focus.setDay} onNew={onNew} {...acts} />
            <StateLegend />
          </div>
          <UnscheduledDrawer entries={undated} {...acts} />
        </div>
      )}
      <DragOverlay dropAnimation={null}>
        {dragged[0] !== undefined && (
          <div className={classes.chip} data-overlay>
            <ChipFace entry={dragged[0]} />
            {dragged.length > 1 && <Badge className={classes.count}>{text("count", { count: dragged.length })}</Badge>}
          </div>
        )}
      </DragOverlay>
      <Suspense fallback={null}>{inMoveMenu !== null && (
        <MoveDialog
          entry={inMoveMenu} today={today} onClose={() => setInMoveMenu(null)}
          onMove={(to) => {
            if (move([inMoveMenu], () => to) && to !== null) focus.followEntry(inMoveMenu.id, dayOf(to));
          }}
        />
      )}</Suspense>
    </DndContext>
  );
}

/** Where each dragged entry goes: all by as many days as the one under the pointer, the undated ones to the day itself. */
function placeUnder(target: string, first: CalendarEntry): (entry: CalendarEntry) => string | null {
  if (target === "drawer") return () => null;
  const day = target.slice("day:".length);
  if (first.planned_for === null) return (entry) => onDay(day, entry.planned_for);
  const step = daysBetween(dayOf(first.planned_for), day);
  return (entry) => (entry.planned_for === null ? onDay(day, null) : onDay(shiftDay(dayOf(entry.planned_for), step), entry.planned_for));
}

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}

const underPointer: CollisionDetection = (situation) => {
  const under = pointerWithin(situation);
  return under.length > 0 || situation.pointerCoordinates !== null ? under : closestCenter(situation);
};

// Our own live region says what happened, in the reader's language.
const quiet = {
  screenReaderInstructions: { draggable: "" },
  announcements: { onDragStart: () => undefined, onDragOver: () => undefined, onDragEnd: () => undefined, onDragCancel: () => undefined },
};
