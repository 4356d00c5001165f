// The calendar of publications in each of its views, with the drawer of undated ideas beside it. On a phone most of them are a list of days.
import {
  closestCenter, DndContext, DragOverlay, MouseSensor, pointerWithin, TouchSensor, useSensor, useSensors,
  type CollisionDetection, type DragEndEvent, type DragStartEvent,
} from "@dnd-kit/core";
import { Badge } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Suspense, useCallback, useMemo, useState, type MouseEvent, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { lazyPart } from "../app/later";
import { useControlKey, useSingleKey, useSingleKeys } from "../app/keys";
import { LoadingState } from "../ui/LoadingState";
import { todayIn } from "../ui/dates";
import { AgendaList, showAgendaDay } from "./AgendaList";
import { daysBetween, dayOf, monthOf, onDay, shiftDay } from "./calendarDays";
import { entriesByDay, type CalendarEntry, type Move, type MovePurpose } from "./calendarEntry";
import { calendarKeys } from "./calendarKeys";
import { periodOf, turned, type CalendarView } from "./calendarViews";
import { ChipFace } from "./EntryChip";
import classes from "./PlanCalendar.module.css";
import { MonthGrid } from "./MonthGrid";
import { PeriodHead } from "./PeriodHead";
import { StateLegend } from "./StateLegend";
import { UnscheduledDrawer } from "./UnscheduledDrawer";
import { useCalendarFocus } from "./useCalendarFocus";
import { useMoves } from "./useMoves";

const MoveDialog = lazyPart(() => import("./MoveDialog"));
const WeekGrid = lazyPart(() => import("./WeekGrid"));
const DayHours = lazyPart(() => import("./DayHours"));
const PlanList = lazyPart(() => import("./PlanList"));
const Timeline = lazyPart(() => import("./Timeline"));
const YearOverview = lazyPart(() => import("./YearOverview"));

export interface PlanCalendarProperties {
  readonly view: CalendarView;
  /** A day of the period that is shown: the one to begin at. */
  readonly day: string;
  /** The office's zone, which says what "today" is. */
  readonly zone: string;
  readonly entries: readonly CalendarEntry[];
  readonly onGo: (view: CalendarView, day: string) => void;
  /** Rejects with the server's refusal, or with an AbortError if the person thought better of it. */
  readonly onMove: (id: string, plannedFor: string | null, purpose: MovePurpose) => Promise<unknown>;
  readonly onMoveMany: (moves: readonly Move[], purpose: MovePurpose) => Promise<unknown>;
  readonly onOpen: (id: string) => void;
  /** null: the caller may not plan. */
  readonly onNew: ((day: string) => void) | null;
  /** Beside the period's name. */
  readonly children?: ReactNode;
}

export function PlanCalendar(properties: PlanCalendarProperties) {
  const { view, day: anchor, zone, entries, onGo, onMove, onMoveMany, onOpen, onNew, children } = properties;
  const text = useTranslations("calendar");
  const today = todayIn(zone);
  const isPhone = useMediaQuery("(max-width: 48em)", false, { getInitialValueInEffect: false });
  const { shown, move, undo } = useMoves({ entries, today, onMove, onMoveMany });
  const days = useMemo(() => entriesByDay(shown), [shown]);
  const undated = useMemo(() => shown.filter((entry) => entry.planned_for === null), [shown]);
  const period = useMemo(() => periodOf(view, anchor), [view, anchor]);
  const turnTo = useCallback((day: string) => onGo(view, day), [onGo, view]);
  const focus = useCalendarFocus({ period, first: anchor, onTurn: turnTo });
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
    const entry = shown.find((one) => one.id === active.data.current?.entry);
    if (entry !== undefined) setDragged([entry, ...movedWith(entry).filter((one) => one.id !== entry.id)]);
  };
  const goToToday = () => {
    focus.focusDay(today);
    if (isPhone) showAgendaDay(today);
  };
  useSingleKey("t", goToToday);
  useSingleKeys(viewKeys, (other) => onGo(other, focus.day));
  useSingleKey("n", () => onNew?.(focus.day < today ? today : focus.day));
  useControlKey("z", undo);

  const keys = calendarKeys({
    focusDay: focus.focusDay, focusEntry: focus.focusEntry, entriesOn: (day) => days.get(day) ?? [], moveByDays, openMoveMenu: setInMoveMenu,
    toggle, clear: () => setSelected(new Set()), focusedDay: focus.day,
  });
  const choose = (entry: CalendarEntry, event: MouseEvent) => (event.ctrlKey || event.metaKey ? toggle(entry) : onOpen(entry.id));
  const acts = { selected, onChoose: choose, onKey: keys.onEntryKey };
  const list = { days, undated, today, onOpen, onMoveMenu: setInMoveMenu, onNew };
  const grid = { today, days, focusedDay: focus.day, pinned: focus.entry, onDayKey: keys.onDayKey, onDayFocus: focus.setDay, onNew, ...acts };
  const isAgenda = isPhone && view !== "year" && view !== "timeline";

  return (
    <DndContext sensors={sensors} collisionDetection={underPointer} onDragStart={start} onDragEnd={drop} onDragCancel={() => setDragged([])} accessibility={quiet}>
      <PeriodHead view={view} period={period} zone={zone} onTurn={(step) => turnTo(turned(view, anchor, step))} onToday={goToToday}>{children}</PeriodHead>
      <Suspense fallback={<LoadingState rows={6} />}>
        {isAgenda && <AgendaList period={period} {...list} />}
        {!isAgenda && view === "list" && <PlanList period={period} {...list} />}
        {view === "year" && <YearOverview year={anchor.slice(0, 4)} onGo={onGo} {...grid} />}
        {!isAgenda && view !== "list" && view !== "year" && (
          <div className={classes.board} data-wide={view === "timeline" || undefined}>
            <div>
              {view === "month" && <MonthGrid month={monthOf(anchor)} {...grid} />}
              {view === "week" && <WeekGrid week={period} {...grid} />}
              {view === "day" && <DayHours day={anchor} {...grid} />}
              {view === "timeline" && <Timeline period={period} {...grid} />}
              <StateLegend />
            </div>
            <UnscheduledDrawer entries={undated} {...acts} />
          </div>
        )}
      </Suspense>
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

// The letters of the views that have a key of their own.
const viewKeys: Readonly<Record<string, CalendarView>> = { d: "day", w: "week", m: "month", l: "list", y: "year" };

/** Where each dragged entry goes: to the hour under the pointer; or by as many days as the first one, the undated ones to the day itself. */
function placeUnder(target: string, first: CalendarEntry): (entry: CalendarEntry) => string | null {
  if (target === "drawer") return () => null;
  const [kind, place = ""] = target.split(":", 2);
  const day = place.slice(0, 10);
  if (kind === "hour") return () => `${place}:00`;
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
