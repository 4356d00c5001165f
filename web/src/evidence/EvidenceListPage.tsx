// Bukti.
import { IconPaperclip } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function EvidenceListPage() {
  const text = useTranslations("evidence.list");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconPaperclip} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
