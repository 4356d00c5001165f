// Siklus.
import { IconRotateClockwise } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function CyclesPage() {
  const text = useTranslations("cycles.list");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconRotateClockwise} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
