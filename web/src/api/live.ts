// What changed at the server, as it happens: every reading is asked again when the ledger has grown.
import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useQueryClient } from "@tanstack/react-query";

const pause = 250; // milliseconds in which changes are gathered
const longestWait = 30_000;
const noticeable = 5_000; // a shorter break is nobody's business

/** Listens until the page goes. False while the line is down. */
export function useLiveChanges(): boolean {
  const client = useQueryClient();
  const [isConnected, setConnected] = useState(true);
  useEffect(() => listen(client, setConnected), [client]);
  return isConnected;
}

export function listen(client: QueryClient, report: (isConnected: boolean) => void): () => void {
  let source: EventSource | null = null;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let noticing: ReturnType<typeof setTimeout> | undefined;
  let wait = 1_000;
  let wasDown = false;
  const askAgain = () => {
    clearTimeout(gathering);
    gathering = setTimeout(() => void client.invalidateQueries(), pause);
  };
  const open = () => {
    source = new EventSource("/api/events");
    source.addEventListener("changed", askAgain);
    source.onopen = () => {
      wait = 1_000;
      if (wasDown) askAgain();
      wasDown = false;
      clearTimeout(noticing);
      noticing = undefined;
      report(true);
    };
    source.onerror = () => {
      wasDown = true;
      noticing ??= setTimeout(() => report(false), noticeable);
      if (source?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      clearTimeout(waiting);
      waiting = setTimeout(open, wait);
      wait = Math.min(wait * 2, longestWait);
    };
  };
  open();
  return () => {
    clearTimeout(gathering);
    clearTimeout(waiting);
    clearTimeout(noticing);
    source?.close();
  };
}
