// Pengaturan.
import { IconSettings } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function SettingsPage() {
  const text = useTranslations("people.settings");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconSettings} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
