// Rantai.
import { IconLink } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function ChainPage() {
  const text = useTranslations("cycles.chain");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconLink} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
