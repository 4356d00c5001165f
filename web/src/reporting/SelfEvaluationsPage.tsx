// Evaluasi diri.
import { IconCertificate } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function SelfEvaluationsPage() {
  const text = useTranslations("reporting.list");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconCertificate} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
