// The entries of a span of days with the state that their contents and placements give them, and the drawer of its schedules.
import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useAnswer } from "../api/answers";
import { call, type Refusal } from "../api/call";
import type { Channel, ContentSummary, Id, Placement, Schedule, ScheduleDetail, ScheduleEntry } from "../api/contract";
import { useMay } from "../app/session";
import type { CalendarEntry, EntryState } from "./calendarEntry";
import type { Span } from "./calendarViews";

export interface PlannedEntries {
  readonly isLoading: boolean;
  readonly problem: Refusal | null;
  readonly entries: readonly CalendarEntry[];
  readonly channels: readonly Channel[];
  /** The schedules that touch the period. */
  readonly schedules: readonly Schedule[];
  readonly stored: ReadonlyMap<string, ScheduleEntry>;
  readonly scheduleOf: (entry: string) => Schedule | undefined;
}

/** `span` is what can be seen; `period` is what is meant: its schedules give the drawer. */
export function usePlannedEntries({ from, to }: Span, period: Span): PlannedEntries {
  const span = { from, to };
  const mayPlan = useMay("planning.write");
  const mayReadContents = useMay("production.read");
  const mayReadPlacements = useMay("publishing.read");
  const dated = useAnswer("GET /api/entries", {}, span, { keepsPrevious: true });
  const channels = useAnswer("GET /api/channels", {});
  const schedules = useAnswer("GET /api/schedules", {});
  const contents = useAnswer("GET /api/contents", {}, {}, { enabled: mayReadContents });
  const placements = useAnswer("GET /api/placements", {}, span, { enabled: mayReadPlacements, keepsPrevious: true });
  const touching = useMemo(
    () => (schedules.data ?? []).filter((one) => one.starts_on <= period.to && one.ends_on >= period.from),
    [schedules.data, period.from, period.to],
  );
  const drawers = useQueries({
    queries: touching.map((one) => ({
      queryKey: ["GET /api/schedules/{schedule}", { schedule: one.id }, {}],
      queryFn: () => call("GET /api/schedules/{schedule}", { schedule: one.id }, null),
    })),
    combine: (results) => results.flatMap((one): readonly ScheduleDetail[] => (one.data === undefined ? [] : [one.data])),
  });
  const stored = useMemo(() => {
    const undated = drawers.flatMap((detail) => detail.entries.filter((entry) => entry.planned_for === null));
    const alive = [...(dated.data ?? []), ...undated].filter((entry) => !entry.is_dropped);
    return new Map(alive.map((entry) => [entry.id as string, entry]));
  }, [dated.data, drawers]);
  const entries = useMemo(() => {
    const states = statesOf(contents.data ?? [], (placements.data ?? []).map((detail) => detail.placement));
    const known = new Map((channels.data ?? []).map((channel) => [channel.id as string, channel]));
    const open = new Set((schedules.data ?? []).filter((one) => one.state !== "closed").map((one) => one.id));
    return [...stored.values()].map((entry) => shownEntry(entry, states.get(entry.id), known, mayPlan && open.has(entry.schedule)));
  }, [stored, contents.data, placements.data, channels.data, schedules.data, mayPlan]);
  return {
    isLoading: dated.isPending || channels.isPending || schedules.isPending,
    problem: dated.error ?? channels.error ?? schedules.error,
    entries,
    channels: channels.data ?? [],
    schedules: touching,
    stored,
    scheduleOf: (entry) => (schedules.data ?? []).find((one) => one.id === stored.get(entry)?.schedule),
  };
}

function shownEntry(
  entry: ScheduleEntry,
  state: EntryState | undefined,
  channels: ReadonlyMap<string, Channel>,
  mayMove: boolean,
): CalendarEntry {
  const shown = state ?? (entry.planned_for === null ? "idea" : "planned");
  return {
    id: entry.id,
    title: entry.title,
    channels: entry.channels.flatMap((id: Id<"Channel">) => channels.get(id) ?? []),
    planned_for: entry.planned_for,
    pillar: entry.pillar,
    assignee: entry.assignee,
    state: shown,
    is_movable: mayMove && shown !== "publishing" && shown !== "published" && shown !== "taken_down",
  };
}

/** The most telling state of each entry: trouble before what is going out, before what is written. */
export function statesOf(contents: readonly ContentSummary[], placements: readonly Placement[]): ReadonlyMap<string, EntryState> {
  const found = new Map<string, EntryState>();
  const note = (entry: string | null, state: EntryState) => {
    if (entry !== null && rank.indexOf(state) > rank.indexOf(found.get(entry) ?? "planned")) found.set(entry, state);
  };
  for (const content of contents) if (content.state !== "idea") note(content.entry, content.state);
  for (const placement of placements) note(placement.entry, ofPlacement[placement.state]);
  return found;
}

const rank: readonly EntryState[] = ["planned", "drafting", "in_review", "approved", "cancelled", "taken_down", "published", "publishing", "trouble"];

const ofPlacement: Record<Placement["state"], EntryState> = {
  planned: "planned", approved: "approved", publishing: "publishing", published: "published", failed: "trouble",
  unknown: "trouble", missed: "trouble", cancelled: "cancelled", taken_down: "taken_down",
};
