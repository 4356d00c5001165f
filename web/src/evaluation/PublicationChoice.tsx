// A publication of one channel, found by its title.
import { Select } from "@mantine/core";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { useDates } from "../ui/dates";

interface Properties {
  readonly channel: string;
  readonly label: string;
  readonly onChoose: (placement: string) => void;
}

export function PublicationChoice({ channel, label, onChoose }: Properties) {
  const text = useTranslations("numbers.import");
  const dates = useDates();
  const placements = useAnswer("GET /api/placements", {}, { state: "published" });
  const choices = useMemo(
    () =>
      (placements.data ?? [])
        .filter((one) => one.placement.channel === channel && one.placement.published_at !== null)
        .sort((one, other) => (other.placement.published_at ?? "").localeCompare(one.placement.published_at ?? ""))
        .map(({ placement }) => ({ value: placement.id as string, label: `${placement.title} · ${dates.moment(placement.published_at!)}` })),
    [placements.data, channel, dates],
  );
  return <Select aria-label={label} placeholder={text("choose_placeholder")} size="xs" searchable w="100%" miw="min(14rem, 42vw)" limit={50} data={choices} value={null} nothingFoundMessage={text("no_publication")} onChange={(chosen) => chosen !== null && onChoose(chosen)} />;
}
