// Kalender.
import { IconCalendarMonth } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function CalendarPage() {
  const text = useTranslations("navigation");
  return (
    <>
      <PageHeader title={text("calendar")} />
      <EmptyState icon={IconCalendarMonth} title={text("calendar")} />
    </>
  );
}
