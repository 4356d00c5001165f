// Pengembangan media.
import { IconTrendingUp } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function InitiativesPage() {
  const text = useTranslations("planning.initiatives");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconTrendingUp} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
