// Angka.
import { IconChartBar } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function MeasurementsPage() {
  const text = useTranslations("evaluation.measurements");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconChartBar} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
