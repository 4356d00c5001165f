// Dokumen terkendali.
import { IconFileCertificate } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function DocumentsPage() {
  const text = useTranslations("documents.list");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconFileCertificate} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
