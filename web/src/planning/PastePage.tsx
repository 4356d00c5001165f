// Tempel dari lembar kerja.
import { IconTable } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function PastePage() {
  const text = useTranslations("planning.paste");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconTable} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
