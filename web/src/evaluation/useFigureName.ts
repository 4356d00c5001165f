// The name of a report's figure in the reader's language.
import { useTranslations } from "use-intl";
import type { ReportFigure } from "../api/contract";
import { figureParts } from "./reportWords";
import { useMetrics } from "./useMetrics";

export function useFigureName(): (figure: ReportFigure) => string {
  const text = useTranslations("evaluation.figure");
  const { nameOf, has } = useMetrics();
  return ({ name, label }) => {
    const parts = figureParts(name);
    if (parts === null) return label;
    if (parts.kind === "count") return text(`count.${parts.key}`);
    if (parts.kind === "published_on") return text("published_on", { channel: parts.channel });
    return has(parts.key) ? text(parts.kind, { metric: nameOf(parts.key), channel: parts.channel }) : label;
  };
}
