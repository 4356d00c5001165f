// Indikator.
import { IconGauge } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function IndicatorsPage() {
  const text = useTranslations("indicators.list");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconGauge} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
