// Files on their way into the office's evidence: several at once in a queue, each with its share, its fault and a second try.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { asRefusal, call, type Refusal } from "../api/call";
import type { Evidence, EvidenceKind, Id, SameBytes, SubjectKind } from "../api/contract";
import { kindOfFile } from "./look";
import { upload } from "./uploads";

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

export interface FileOnItsWay {
  readonly key: string;
  readonly file: File;
  /** 0 to 1. */
  readonly share: number;
  readonly refusal: Refusal | null;
  /** Evidence that holds these bytes already: a person says whether it is that, or something new. */
  readonly known: readonly SameBytes[];
  /** Names the finished upload meanwhile. */
  readonly token: string | null;
}

interface KeepFiles {
  readonly onTheirWay: readonly FileOnItsWay[];
  readonly keep: (files: readonly File[]) => void;
  readonly tryAgain: (key: string) => void;
  readonly giveUp: (key: string) => void;
  readonly useKnown: (key: string, evidence: Id<"Evidence">) => void;
  readonly keepAnew: (key: string) => void;
}

interface Options {
  readonly subject: Subject | null;
  readonly kindOf?: (file: File) => EvidenceKind;
  readonly onKept?: (evidence: Evidence) => void;
}

export function useKeepFiles(options: Options): KeepFiles {
  const client = useQueryClient();
  const [onTheirWay, setOnTheirWay] = useState<readonly FileOnItsWay[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    const running = stops.current;
    return () => running.forEach((stop) => stop.abort());
  }, []);

  const change = (key: string, news: Partial<FileOnItsWay>) =>
    setOnTheirWay((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one)));
  const drop = (key: string) => setOnTheirWay((all) => all.filter((one) => one.key !== key));

  const settle = async (key: string, work: (signal: AbortSignal) => Promise<Evidence | null>) => {
    const stop = stops.current.get(key);
    if (stop === undefined || stop.signal.aborted) return;
    try {
      const evidence = await work(stop.signal);
      if (evidence === null) return; // a person is asked first
      drop(key);
      await client.invalidateQueries();
      options.onKept?.(evidence);
    } catch (problem) {
      if (!stop.signal.aborted) change(key, { refusal: asRefusal(problem), known: [] });
    }
  };
  const send = (key: string, file: File) =>
    settle(key, async (signal) => {
      const token = await upload(file, { signal, onProgress: (share) => change(key, { share }) });
      const known = await call("GET /api/uploads/{upload}/same-bytes", { upload: token }, null, {}, signal);
      if (known.length === 0) return call("POST /api/evidence", {}, newEvidence(file, token, options));
      change(key, { known, token });
      return null;
    });
  const start = (key: string, file: File) => {
    stops.current.set(key, new AbortController());
    queue.current = queue.current.then(() => send(key, file)); // one after the other: a phone's line is narrow
  };

  return {
    onTheirWay,
    keep: (files) => {
      const added = files.map((file) => ({ key: crypto.randomUUID(), file, share: 0, refusal: null, known: [], token: null }));
      setOnTheirWay((all) => [...all, ...added]);
      added.forEach(({ key, file }) => start(key, file));
    },
    tryAgain: (key) => {
      const one = onTheirWay.find((each) => each.key === key);
      if (one === undefined) return;
      change(key, { refusal: null });
      start(key, one.file);
    },
    giveUp: (key) => {
      stops.current.get(key)?.abort();
      drop(key);
    },
    useKnown: (key, evidence) =>
      void settle(key, async (signal) => {
        if (options.subject === null) return (await call("GET /api/evidence/{evidence}", { evidence }, null, {}, signal)).evidence;
        const body = { subject_kind: options.subject.kind, subject: options.subject.id };
        return (await call("POST /api/evidence/{evidence}/links", { evidence }, body)).evidence;
      }),
    keepAnew: (key) => {
      const one = onTheirWay.find((each) => each.key === key);
      const token = one?.token ?? null;
      if (one === undefined || token === null) return;
      change(key, { known: [] });
      void settle(key, () => call("POST /api/evidence", {}, newEvidence(one.file, token, options)));
    },
  };
}

function newEvidence(file: File, token: string, { subject, kindOf }: Options) {
  return {
    kind: kindOf?.(file) ?? kindOfFile(file.name),
    title: file.name.slice(0, 300),
    upload: token,
    url: null,
    note: null,
    claimed_at: null,
    subject_kind: subject?.kind ?? null,
    subject: subject?.id ?? null,
  };
}
