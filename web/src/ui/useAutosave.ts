// Words written on a page, saved by themselves: some seconds after the last change, one save at a time, never over somebody else's.
import { useEffect, useRef, useState } from "react";
import { asRefusal, type Refusal } from "../api/refusal";

const usualPause = 2_000; // milliseconds after the last change
const nextTry = 5_000;

export type SaveState =
  | { readonly kind: "clean"; readonly at: Date | null }
  | { readonly kind: "saving" }
  | { readonly kind: "offline" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "conflict"; readonly refusal: Refusal };

interface Options<Draft> {
  /** What the server has, and which version that is. */
  readonly stored: Draft;
  readonly version: number;
  /** Gives the version that was stored. */
  readonly save: (draft: Draft, version: number) => Promise<number>;
  readonly pause?: number;
}

export interface Autosave<Draft> {
  readonly draft: Draft;
  readonly change: (news: Partial<Draft>) => void;
  readonly state: SaveState;
  /** Saves at once. True if nothing is left unsaved. */
  readonly flush: () => Promise<boolean>;
  /** In a conflict: ours replaces what was saved meanwhile. */
  readonly keepMine: () => void;
  /** In a conflict: what is stored replaces ours. */
  readonly takeTheirs: () => void;
  readonly version: () => number;
}

export function useAutosave<Draft extends object>({ stored, version, save, pause = usualPause }: Options<Draft>): Autosave<Draft> {
  const [draft, setDraft] = useState(stored);
  const [state, setState] = useState<SaveState>({ kind: "clean", at: null });
  const known = useRef(version);
  const latest = useRef(stored);
  const unsaved = useRef<Draft | null>(null);
  const running = useRef<Promise<void> | null>(null);
  const isStopped = useRef(false); // in a conflict nothing is sent until the person has chosen
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const current = useRef({ save, stored, version });
  useEffect(() => {
    current.current = { save, stored, version };
  });

  const show = (next: Draft) => {
    latest.current = next;
    setDraft(next);
  };
  const later = (milliseconds: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), milliseconds);
  };
  const sendOnce = async (sending: Draft) => {
    setState({ kind: "saving" });
    try {
      known.current = await current.current.save(sending, known.current);
      if (unsaved.current !== sending) return later(pause);
      unsaved.current = null;
      setState({ kind: "clean", at: new Date() });
    } catch (problem) {
      const refusal = asRefusal(problem);
      isStopped.current = refusal.reason === "conflict";
      if (isStopped.current) return setState({ kind: "conflict", refusal });
      if (!["unreachable", "unavailable", "too_many"].includes(refusal.reason)) return setState({ kind: "refused", refusal });
      setState({ kind: "offline" });
      later(nextTry);
    }
  };
  const send = async (): Promise<boolean> => {
    clearTimeout(timer.current);
    while (running.current !== null) await running.current;
    if (unsaved.current !== null && !isStopped.current) {
      running.current = sendOnce(unsaved.current).finally(() => {
        running.current = null;
      });
      await running.current;
    }
    return unsaved.current === null;
  };

  useEffect(() => {
    if (unsaved.current !== null || running.current !== null || version <= known.current) return;
    known.current = version;
    show(stored);
  }, [stored, version]);

  useEffect(() => {
    if (state.kind === "clean") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state.kind]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      const left = unsaved.current;
      if (left !== null && !isStopped.current && running.current === null) void current.current.save(left, known.current).catch(() => undefined);
    },
    [],
  );

  return {
    draft, state, flush: send,
    version: () => known.current,
    change: (news) => {
      show({ ...latest.current, ...news });
      unsaved.current = latest.current;
      if (isStopped.current) return;
      setState({ kind: "saving" });
      later(pause);
    },
    keepMine: () => {
      known.current = storedVersion(state) ?? current.current.version;
      isStopped.current = false;
      void send();
    },
    takeTheirs: () => {
      unsaved.current = null;
      isStopped.current = false;
      known.current = current.current.version;
      show(current.current.stored);
      setState({ kind: "clean", at: null });
    },
  };
}

function storedVersion(state: SaveState): number | null {
  const stored = state.kind === "conflict" ? (state.refusal.current as { readonly version?: unknown } | null) : null;
  return typeof stored?.version === "number" ? stored.version : null;
}
