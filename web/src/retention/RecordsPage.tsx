// Arsip.
import { IconArchive } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function RecordsPage() {
  const text = useTranslations("retention.list");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconArchive} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
