// Moving entries: at once on the screen, then at the server; put back with the reason if it says no; undone for ten seconds.
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { asRefusal } from "../api/refusal";
import { useAnnounce } from "../ui/announce";
import { useDates } from "../ui/dates";
import { showRefusal, showUndo } from "../ui/toasts";
import { dayOf } from "./calendarDays";
import type { CalendarEntry, Move, MovePurpose } from "./calendarEntry";

const undoable = 10_000; // milliseconds

interface Properties {
  readonly entries: readonly CalendarEntry[];
  readonly today: string;
  readonly onMove: (id: string, plannedFor: string | null, purpose: MovePurpose) => Promise<unknown>;
  readonly onMoveMany: (moves: readonly Move[], purpose: MovePurpose) => Promise<unknown>;
}

interface Moves {
  /** The entries as they will be if the server agrees. */
  readonly shown: readonly CalendarEntry[];
  /** Gives whether the moves were tried; a past day is refused at once. */
  readonly move: (moved: readonly CalendarEntry[], to: (entry: CalendarEntry) => string | null) => boolean;
  readonly undo: () => void;
}

interface Undoable {
  readonly back: readonly CalendarEntry[];
  readonly close: () => void;
  readonly until: number;
}

export function useMoves({ entries, today, onMove, onMoveMany }: Properties): Moves {
  const text = useTranslations("calendar");
  const dates = useDates();
  const announce = useAnnounce();
  const [pending, setPending] = useState<ReadonlyMap<string, CalendarEntry>>(new Map());
  const last = useRef<Undoable | null>(null);
  const undoNow = useRef<() => void>(() => undefined);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());

  const shown = useMemo(() => withPending(entries, pending), [entries, pending]);

  const run = useCallback(
    async (before: readonly CalendarEntry[], after: readonly CalendarEntry[], purpose: MovePurpose) => {
      setPending((map) => new Map([...map, ...after.map((entry) => [entry.id, entry] as const)]));
      try {
        const [only] = after;
        if (after.length === 1 && only !== undefined) await onMove(only.id, only.planned_for, purpose);
        else await onMoveMany(after.map(({ id, planned_for }) => ({ id, planned_for })), purpose);
        const sentence = told(after, text, dates.wallTime);
        announce(sentence);
        if (purpose === "undo") return;
        const close = showUndo({ message: sentence, verb: text("undo"), onUndo: () => undoNow.current() });
        last.current = { back: before, close, until: Date.now() + undoable };
      } catch (problem) {
        if (isGivenUp(problem)) return announce(text("given_up"));
        announce(text("put_back", { why: asRefusal(problem).message }));
        showRefusal(problem);
      } finally {
        setPending((map) => new Map([...map].filter(([, entry]) => !after.includes(entry)))); // what was moved again meanwhile stays
      }
    },
    [announce, dates, onMove, onMoveMany, text],
  );

  const takeBack = useCallback(() => {
    const undone = last.current;
    last.current = null;
    if (undone === null || Date.now() > undone.until) return announce(text("nothing_to_undo"));
    undone.close();
    void run([], undone.back, "undo");
  }, [announce, run, text]);
  const undo = useCallback(() => void underWay.current.then(takeBack), [takeBack]); // the move that the person has just seen
  useEffect(() => {
    undoNow.current = undo;
  }, [undo]);

  const move = useCallback<Moves["move"]>(
    (moved, to) => {
      const movable = moved.filter((entry) => entry.is_movable);
      const after = movable.map((entry) => ({ ...entry, planned_for: to(entry) })).filter((entry, index) => entry.planned_for !== movable[index]?.planned_for);
      if (movable.length === 0) return announce(text("fixed")), false;
      if (after.length === 0) return false;
      if (after.some((entry) => entry.planned_for !== null && dayOf(entry.planned_for) < today)) return announce(text("past_refused")), false;
      underWay.current = run(movable.filter((entry) => after.some((one) => one.id === entry.id)), after, "move");
      return true;
    },
    [announce, run, text, today],
  );
  return { shown, move, undo };
}

function withPending(entries: readonly CalendarEntry[], pending: ReadonlyMap<string, CalendarEntry>): readonly CalendarEntry[] {
  if (pending.size === 0) return entries;
  const known = new Set(entries.map((entry) => entry.id));
  return [
    ...entries.map((entry) => {
      const moved = pending.get(entry.id);
      return moved === undefined ? entry : { ...entry, planned_for: moved.planned_for };
    }),
    ...[...pending.values()].filter((entry) => !known.has(entry.id)),
  ];
}

type Text = (key: string, values?: Record<string, string | number>) => string;

function told(moved: readonly CalendarEntry[], text: Text, written: (wallTime: string) => string): string {
  const [only] = moved;
  if (moved.length !== 1 || only === undefined) return text("moved_many", { count: moved.length });
  if (only.planned_for === null) return text("moved_to_drawer", { title: only.title });
  return text("moved", { title: only.title, to: written(only.planned_for) });
}

/** The person closed the question for a reason: nothing was moved and nothing went wrong. */
function isGivenUp(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === "AbortError";
}
