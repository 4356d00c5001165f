// The kinds of numbers that the office keeps, and what each is called in the reader's language.
import { useLocale } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Metric } from "../api/contract";
import type { Per } from "./numbersGrid";

export interface Metrics {
  readonly all: readonly Metric[];
  readonly nameOf: (code: string) => string;
  readonly has: (code: string) => boolean;
  /** Those that are counted for a publication, or for a channel, and are in use. */
  readonly per: (per: Per) => readonly Metric[];
}

const none: readonly Metric[] = [];

export function useMetrics(): Metrics {
  const language = useLocale();
  const all = useAnswer("GET /api/metrics", {}).data ?? none;
  const found = (code: string) => all.find((one) => one.code === code);
  return {
    all,
    nameOf: (code) => {
      const metric = found(code);
      return metric === undefined ? code : language === "en" ? metric.name_en : metric.name_id;
    },
    has: (code) => found(code) !== undefined,
    per: (per) => all.filter((one) => one.is_active && (one.subject === "both" || one.subject === per)),
  };
}
