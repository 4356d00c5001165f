// The office's channels by their ids.
import { useMemo } from "react";
import { useAnswer } from "../api/answers";
import type { Channel, Id } from "../api/contract";

interface Channels {
  readonly all: readonly Channel[];
  readonly find: (id: Id<"Channel">) => Channel | undefined;
  readonly nameOf: (id: Id<"Channel">) => string;
}

export function useChannels(): Channels {
  const { data } = useAnswer("GET /api/channels", {});
  return useMemo(() => {
    const known = new Map((data ?? []).map((one) => [one.id as string, one]));
    return { all: data ?? [], find: (id) => known.get(id), nameOf: (id) => known.get(id)?.name ?? "…" };
  }, [data]);
}
