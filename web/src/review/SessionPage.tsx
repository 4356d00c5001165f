// Sesi reviu.
import { IconMessages } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function SessionPage() {
  const text = useTranslations("review.one");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconMessages} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
