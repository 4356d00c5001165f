// Akun.
import { IconUsers } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function AccountsPage() {
  const text = useTranslations("people.accounts");
  return (
    <>
      <PageHeader title={text("title")} />
      <EmptyState icon={IconUsers} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
