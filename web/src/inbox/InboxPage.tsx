// Tugas saya.
import { IconInbox } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function InboxPage() {
  const text = useTranslations("inbox.inbox");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconInbox} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
