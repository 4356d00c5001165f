// The parts of a self-evaluation, each saved by itself with a version of its own, so that two people write side by side.
import { useQueryClient } from "@tanstack/react-query";
import { createContext, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { SelfEvaluationDetail } from "../api/contract";
import { useAutosave, type Autosave, type SaveState } from "../ui/useAutosave";
import { stateOfPart } from "./selfEvaluationWords";

interface Register {
  readonly tell: (part: string, flush: () => Promise<boolean>, state: SaveState) => void;
  readonly leave: (part: string) => void;
}

export interface Parts {
  readonly register: Register;
  /** Saves every part at once. True if nothing is left unsaved. */
  readonly flush: () => Promise<boolean>;
  /** The state of the part that needs attention most. */
  readonly state: SaveState;
}

export const PartsContext = createContext<Register>({ tell: () => undefined, leave: () => undefined });

const urgency: readonly SaveState["kind"][] = ["clean", "saving", "offline", "refused", "conflict"];

export function useParts(): Parts {
  const flushes = useRef(new Map<string, () => Promise<boolean>>());
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const register = useMemo<Register>(
    () => ({
      tell: (part, flush, state) => {
        flushes.current.set(part, flush);
        setStates((before) => new Map(before).set(part, state));
      },
      leave: (part) => {
        flushes.current.delete(part);
        setStates((before) => new Map([...before].filter(([name]) => name !== part)));
      },
    }),
    [],
  );
  const flush = async () => (await Promise.all([...flushes.current.values()].map((one) => one()))).every(Boolean);
  return { register, flush, state: mostUrgent([...states.values()]) };
}

function mostUrgent(states: readonly SaveState[]): SaveState {
  const clean: SaveState = { kind: "clean", at: null };
  return states.reduce<SaveState>((worst, one) => {
    if (urgency.indexOf(one.kind) !== urgency.indexOf(worst.kind)) return urgency.indexOf(one.kind) > urgency.indexOf(worst.kind) ? one : worst;
    return one.kind === "clean" && worst.kind === "clean" && (one.at?.getTime() ?? 0) > (worst.at?.getTime() ?? 0) ? one : worst;
  }, clean);
}

interface Options<Draft> {
  readonly detail: SelfEvaluationDetail;
  readonly part: string;
  readonly stored: Draft;
  readonly send: (draft: Draft, version: number) => Promise<SelfEvaluationDetail>;
}

export function usePart<Draft extends object>({ detail, part, stored, send }: Options<Draft>): Autosave<Draft> {
  const client = useQueryClient();
  const { tell, leave } = useContext(PartsContext);
  const id = detail.self_evaluation.id;
  const writing = useAutosave({
    stored,
    version: stateOfPart(detail, part)?.version ?? 1,
    pause: 3_000,
    save: async (draft, version) => {
      try {
        const saved = await send(draft, version);
        client.setQueryData(["GET /api/self-evaluations/{self_evaluation}", { self_evaluation: id }, {}], saved);
        return stateOfPart(saved, part)?.version ?? version;
      } catch (problem) {
        void client.invalidateQueries();
        throw problem;
      }
    },
  });
  const latest = useRef(writing.flush);
  useEffect(() => {
    latest.current = writing.flush;
  });
  useEffect(() => tell(part, () => latest.current(), writing.state), [tell, part, writing.state]);
  useEffect(() => () => leave(part), [leave, part]);
  return writing;
}
