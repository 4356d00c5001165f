// Impor prosedur.
import { IconFileImport } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function ImportPage() {
  const text = useTranslations("documents.import");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconFileImport} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
