// Which day and entry of the calendar have the focus, so that it follows what was moved and survives a turn to another period.
import { useCallback, useEffect, useRef, useState } from "react";
import { isWithin, type Span } from "./calendarViews";

interface Properties {
  readonly period: Span;
  readonly first: string;
  /** The focus went to a day of another period. */
  readonly onTurn: (day: string) => void;
}

interface CalendarFocus {
  readonly day: string;
  /** The entry that has or had the focus; its day must show it. */
  readonly entry: string | null;
  readonly setDay: (day: string) => void;
  readonly focusDay: (day: string) => void;
  readonly focusEntry: (id: string) => void;
  /** After a move: the entry in its new day. */
  readonly followEntry: (id: string, day: string) => void;
}

export function useCalendarFocus({ period, first, onTurn }: Properties): CalendarFocus {
  const [day, setDay] = useState(first);
  const [entry, setEntry] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const held = useRef<string | null>(null);
  const shownDay = isWithin(period, day) ? day : first;

  useEffect(() => {
    const letGo = () => {
      held.current = null;
    };
    window.addEventListener("pointerdown", letGo);
    return () => window.removeEventListener("pointerdown", letGo);
  }, []);

  // The wanted element may appear only some renders later, when its period has loaded. A refused move makes the entry
  // anew in its old day, where it takes the focus again.
  useEffect(() => {
    if (wanted.current === null && held.current !== null && document.activeElement === document.body) wanted.current = held.current;
    if (wanted.current === null) return;
    const element = document.querySelector<HTMLElement>(wanted.current);
    if (element === null || element === document.activeElement) return;
    element.focus();
    if (element === document.activeElement) wanted.current = null;
  });

  const goTo = useCallback(
    (next: string) => {
      setDay(next);
      if (!isWithin(period, next)) onTurn(next);
    },
    [period, onTurn],
  );
  const focusDay = useCallback(
    (next: string) => {
      wanted.current = `[data-day-button="${next}"]`;
      held.current = null;
      setEntry(null);
      goTo(next);
      document.querySelector<HTMLElement>(wanted.current)?.focus();
    },
    [goTo],
  );
  const focusEntry = useCallback((id: string) => {
    wanted.current = `[data-entry="${CSS.escape(id)}"]`;
    held.current = wanted.current;
    setEntry(id);
    document.querySelector<HTMLElement>(wanted.current)?.focus();
  }, []);
  const followEntry = useCallback(
    (id: string, next: string) => {
      wanted.current = `[data-day="${next}"] [data-entry="${CSS.escape(id)}"]`;
      held.current = `[data-entry="${CSS.escape(id)}"]`;
      setEntry(id);
      goTo(next);
    },
    [goTo],
  );
  return { day: shownDay, entry, setDay, focusDay, focusEntry, followEntry };
}
