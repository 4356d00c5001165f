// Jejak.
import { IconHistory } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function LedgerPage() {
  const text = useTranslations("ledger.list");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconHistory} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
