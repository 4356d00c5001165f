// Laporan evaluasi diri.
import { IconCertificate } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function SelfEvaluationPage() {
  const text = useTranslations("reporting.one");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconCertificate} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
