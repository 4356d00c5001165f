// Bukti.
import { IconPaperclip } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function EvidencePage() {
  const text = useTranslations("evidence.one");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconPaperclip} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
