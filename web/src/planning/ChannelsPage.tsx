// Kanal.
import { IconAntenna } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";

export function ChannelsPage() {
  const text = useTranslations("planning.channels");
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} />
      <EmptyState icon={IconAntenna} title={text("empty.title")}>
        {text("empty.text")}
      </EmptyState>
    </>
  );
}
