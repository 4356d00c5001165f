// A content being written: what stands in its fields, and how far that is saved.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { call } from "../api/call";
import type { ContentDetail } from "../api/contract";
import { useMe } from "../app/session";
import { DraftSaver, type SaveState } from "./DraftSaver";
import { draftOf, isSameDraft, type Draft } from "./draft";
import { LocalDrafts } from "./localDrafts";

export interface Writing {
  readonly draft: Draft;
  readonly change: (news: Partial<Draft>) => void;
  readonly state: SaveState;
  /** Grows when the fields were filled from elsewhere: the editor must show the new text. */
  readonly turn: number;
  readonly flush: () => Promise<boolean>;
  readonly takeOver: () => void;
  readonly giveUp: () => void;
  /** A text that a takeover replaced, kept here until the page is left. */
  readonly setAside: Draft | null;
  /** Whether a text from an earlier, broken visit was taken up again. */
  readonly isRestored: boolean;
  readonly version: number;
}

export function useDraft(detail: ContentDetail): Writing {
  const client = useQueryClient();
  const { account } = useMe();
  const { content } = detail;
  const [draft, setDraft] = useState(() => draftOf(content));
  const [state, setState] = useState<SaveState>({ kind: "clean", at: null });
  const [turn, setTurn] = useState(0);
  const [setAside, putAside] = useState<Draft | null>(null);
  const [isRestored, setRestored] = useState(false);
  const latest = useRef(draft);

  const fill = (next: Draft) => {
    latest.current = next;
    setDraft(next);
    setTurn((before) => before + 1);
  };
  const saver = useMemo(() => {
    const key = ["GET /api/contents/{content}", { content: content.id }, {}];
    const local = new LocalDrafts(account, content.id);
    const tools = {
      save: (body: Parameters<DraftSaver["change"]>[0] & { version: number }) => call("PUT /api/contents/{content}", { content: content.id }, body),
      stored: () => call("GET /api/contents/{content}", { content: content.id }, null),
      keep: (one: Draft, version: number) => local.keep(one, version),
      forget: () => local.forget(),
      report: setState,
      saved: (answer: ContentDetail) => client.setQueryData(key, answer),
    };
    return { local, saver: new DraftSaver(tools, content.version) };
    // One saver for the whole visit: the version that it knows must not follow the readings.
  }, [content.id, account]);

  useEffect(() => takeUpLocal(), [saver]);
  function takeUpLocal() {
    let isGone = false;
    void saver.local.read().then((found) => {
      if (isGone || found === null || !saver.saver.isClean) return;
      if (isSameDraft(found.draft, draftOf(content))) return void saver.local.forget();
      fill(found.draft);
      setRestored(true);
      if (found.version === content.version) saver.saver.change(found.draft);
      else saver.saver.pauseFor(found.draft, detail);
    });
    const flush = () => void saver.saver.flush();
    window.addEventListener("online", flush);
    return () => {
      isGone = true;
      window.removeEventListener("online", flush);
      void saver.saver.flush();
      saver.saver.stop();
    };
  }

  // Somebody else saved while we only looked: show theirs.
  useEffect(() => {
    if (!saver.saver.isClean || content.version <= saver.saver.knownVersion) return;
    saver.saver.adopt(content.version);
    if (!isSameDraft(latest.current, draftOf(content))) fill(draftOf(content));
  }, [content, saver]);

  useEffect(() => {
    if (state.kind === "clean") return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [state.kind]);

  return {
    draft, state, turn, setAside, isRestored,
    version: saver.saver.knownVersion,
    change: (news) => {
      const next = { ...latest.current, ...news };
      latest.current = next;
      setDraft(next);
      saver.saver.change(next);
    },
    flush: () => saver.saver.flush(),
    takeOver: () => {
      if (state.kind === "paused") putAside(draftOf(state.theirs.content));
      void saver.saver.takeOver();
    },
    giveUp: () => {
      putAside(latest.current);
      void saver.saver.giveUp().then((theirs) => theirs !== null && fill(draftOf(theirs.content)));
    },
  };
}
