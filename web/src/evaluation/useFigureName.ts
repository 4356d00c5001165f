// The name of a report's figure in the reader's language.
import { useTranslations } from "use-intl";
import { MetricChoices, type ReportFigure } from "../api/contract";
import { figureParts } from "./reportWords";

export function useFigureName(): (figure: ReportFigure) => string {
  const text = useTranslations("evaluation.figure");
  const metrics = useTranslations("evaluation.metric");
  return ({ name, label }) => {
    const parts = figureParts(name);
    if (parts === null) return label;
    if (parts.kind === "count") return text(`count.${parts.key}`);
    if (parts.kind === "published_on") return text("published_on", { channel: parts.channel });
    return (MetricChoices as readonly string[]).includes(parts.key) ? text(parts.kind, { metric: metrics(parts.key), channel: parts.channel }) : label;
  };
}
