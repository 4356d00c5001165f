// Reviu.
import { IconMessages } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function SessionsPage() {
  const text = useTranslations("review.list");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconMessages} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
