// Laporan kegiatan.
import { IconReport } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function ReportsPage() {
  const text = useTranslations("evaluation.reports");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconReport} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
