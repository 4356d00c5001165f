// Jadwal kegiatan.
import { IconListDetails } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function SchedulePage() {
  const text = useTranslations("planning.schedule");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconListDetails} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
