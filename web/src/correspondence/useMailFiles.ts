// Mail files on their way in: sent in pieces one after the other, then taken in by the server.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { asRefusal, call } from "../api/call";
import type { FileOnItsWay, Subject } from "../evidence/useKeepFiles";
import { upload } from "../evidence/uploads";

export function useMailFiles(subject: Subject | null) {
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly FileOnItsWay[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    const running = stops.current;
    return () => running.forEach((stop) => stop.abort());
  }, []);

  const change = (key: string, news: Partial<FileOnItsWay>) => setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one)));
  const drop = (key: string) => setFiles((all) => all.filter((one) => one.key !== key));
  const send = async (key: string, file: File) => {
    const stop = stops.current.get(key);
    if (stop === undefined || stop.signal.aborted) return;
    try {
      const token = await upload(file, { signal: stop.signal, onProgress: (share) => change(key, { share }) });
      await call("POST /api/mail-imports", {}, { upload: token, subject_kind: subject?.kind ?? null, subject: subject?.id ?? null });
      drop(key);
      await client.invalidateQueries();
    } catch (problem) {
      if (!stop.signal.aborted) change(key, { refusal: asRefusal(problem) });
    }
  };
  const start = (key: string, file: File) => {
    stops.current.set(key, new AbortController());
    queue.current = queue.current.then(() => send(key, file));
  };
  return {
    files,
    add: (chosen: readonly File[]) => {
      const added = chosen.map((file) => ({ key: crypto.randomUUID(), file, share: 0, refusal: null, known: [], token: null }));
      setFiles((all) => [...all, ...added]);
      added.forEach(({ key, file }) => start(key, file));
    },
    tryAgain: (key: string) => {
      const one = files.find((each) => each.key === key);
      if (one === undefined) return;
      change(key, { refusal: null });
      start(key, one.file);
    },
    giveUp: (key: string) => {
      stops.current.get(key)?.abort();
      drop(key);
    },
  };
}
