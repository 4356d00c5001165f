// Konten.
import { IconPencil } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function ContentsPage() {
  const text = useTranslations("production.list");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconPencil} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
