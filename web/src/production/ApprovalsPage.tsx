// Menunggu persetujuan.
import { IconChecklist } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function ApprovalsPage() {
  const text = useTranslations("production.approvals");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconChecklist} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
