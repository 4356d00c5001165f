// Dokumen.
import { IconFileCertificate } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function DocumentPage() {
  const text = useTranslations("documents.one");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconFileCertificate} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
