// An entry for who only reads it, or that lies in the bin.
import { Alert, Stack, Title } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { Schedule, ScheduleEntry } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { useDates } from "../ui/dates";
import { KeyValue } from "../ui/KeyValue";
import { useChannels } from "./useChannels";

export function EntryFacts({ entry, schedule }: { readonly entry: ScheduleEntry; readonly schedule: Schedule }) {
  const text = useTranslations("planning.entry");
  const dates = useDates();
  const channels = useChannels();
  const { nameOf } = usePeople();
  return (
    <Stack gap="sm">
      {entry.is_dropped && <Alert color="gray" icon={<IconTrash aria-hidden />}>{text("is_dropped")}</Alert>}
      <Title order={2} size="h3">{entry.title}</Title>
      <KeyValue
        facts={[
          [text("schedule"), schedule.title],
          [text("day"), entry.planned_for === null ? text("no_day") : `${dates.wallTime(entry.planned_for)} (${entry.zone})`],
          [text("channels"), entry.channels.map(channels.nameOf).join(", ")],
          [text("pillar"), entry.pillar],
          [text("format"), entry.format],
          [text("assignee"), nameOf(entry.assignee)],
          [text("note"), entry.note],
        ]}
      />
    </Stack>
  );
}
