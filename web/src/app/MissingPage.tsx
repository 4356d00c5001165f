// An address that leads nowhere.
import { Button } from "@mantine/core";
import { IconMapQuestion } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";

export function MissingPage() {
  const text = useTranslations("app");
  return (
    <EmptyState icon={IconMapQuestion} title={text("missing.title")} action={<Button component={Link} to="/">{text("missing.home")}</Button>}>
      {text("missing.text")}
    </EmptyState>
  );
}
