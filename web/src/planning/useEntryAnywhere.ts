// An entry that a link names: among those of the page, or in any other schedule.
import { useQueries } from "@tanstack/react-query";
import { useAnswer } from "../api/answers";
import { call } from "../api/call";
import type { Schedule, ScheduleEntry } from "../api/contract";
import type { PlannedEntries } from "./usePlannedEntries";

interface Found {
  readonly isLoading: boolean;
  readonly entry: ScheduleEntry | undefined;
  readonly schedule: Schedule | undefined;
}

export function useEntryAnywhere(id: string, { stored, schedules }: Pick<PlannedEntries, "stored" | "schedules">): Found {
  const near = stored.get(id);
  const nearSchedule = schedules.find((one) => one.id === near?.schedule);
  const isFar = near === undefined || nearSchedule === undefined;
  const all = useAnswer("GET /api/schedules", {}, {}, { enabled: isFar });
  const details = useQueries({
    queries: (isFar ? (all.data ?? []) : []).map((one) => ({
      queryKey: ["GET /api/schedules/{schedule}", { schedule: one.id }, {}],
      queryFn: () => call("GET /api/schedules/{schedule}", { schedule: one.id }, null),
    })),
  });
  if (!isFar) return { isLoading: false, entry: near, schedule: nearSchedule };
  for (const { data } of details) {
    const entry = data?.entries.find((one) => one.id === id);
    if (data !== undefined && entry !== undefined) return { isLoading: false, entry, schedule: data.schedule };
  }
  return { isLoading: all.isPending || details.some((one) => one.isPending), entry: undefined, schedule: undefined };
}
