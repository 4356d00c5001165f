// Publikasi.
import { IconBroadcast } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function PlacementsPage() {
  const text = useTranslations("publishing.list");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconBroadcast} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
