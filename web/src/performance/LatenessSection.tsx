// How late what was planned came.
import { useTranslations } from "use-intl";
import type { PerformanceFigures } from "../api/contract";
import { FigureSection } from "./FigureSection";
import type { Asked } from "./RecordsDrawer";

interface Properties {
  readonly figures: PerformanceFigures;
  readonly compared: PerformanceFigures | null;
  readonly onAsk: (asked: Asked) => void;
}

export function LatenessSection({ figures, compared, onAsk }: Properties) {
  const text = useTranslations("performance.lateness");
  const bands = useTranslations("performance.band");
  const then = (band: string) => compared?.lateness.find((one) => one.band === band)?.count ?? null;
  return (
    <FigureSection
      title={text("title")} hint={text("hint")} fileName="keterlambatan" head={text("band")} empty={text("empty")} columns={[{ key: "count", label: text("count"), color: "amber.5" }]}
      rows={figures.lateness.map((one) => ({
        key: one.band, name: bands(one.band),
        cells: [{ value: one.count, open: () => onAsk({ title: bands(one.band), band: one.band }), ...(compared === null ? {} : { compared: then(one.band) }) }],
      }))}
    />
  );
}
