// One entry of the schedule: planned, changed, dropped, and what became of it.
import { Drawer, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Schedule, ScheduleEntry } from "../api/contract";
import { useMay } from "../app/session";
import { LoadingState } from "../ui/LoadingState";
import { EntryActs } from "./EntryActs";
import { EntryFacts } from "./EntryFacts";
import { EntryFields } from "./EntryFields";
import { scheduleFor } from "./entryForm";
import { useEntryAnywhere } from "./useEntryAnywhere";
import type { PlannedEntries } from "./usePlannedEntries";

interface Properties {
  readonly opened: { readonly entry: string } | { readonly day: string };
  /** What the page around has read already. */
  readonly planned: Pick<PlannedEntries, "stored" | "schedules">;
  readonly onClose: () => void;
}

export default function EntryDrawer({ opened, planned, onClose }: Properties) {
  const text = useTranslations("planning.entry");
  const ui = useTranslations("ui");
  const isNew = "day" in opened;
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={text(isNew ? "new" : "change")} closeButtonProps={{ "aria-label": ui("close") }}>
      {isNew ? <NewEntry day={opened.day} schedules={planned.schedules} onClose={onClose} /> : <KnownEntry id={opened.entry} planned={planned} onClose={onClose} />}
    </Drawer>
  );
}

interface NewProperties {
  readonly day: string;
  readonly schedules: readonly Schedule[];
  readonly onClose: () => void;
}

function NewEntry({ day, schedules, onClose }: NewProperties) {
  const text = useTranslations("planning.entry");
  const open = schedules.filter((one) => one.state !== "closed");
  const first = scheduleFor(day === "" ? null : day, open);
  if (first === undefined) return <Text size="sm">{text("no_schedule")}</Text>;
  return <EntryFields entry={null} day={day} schedule={first} schedules={open} onClose={onClose} />;
}

function KnownEntry({ id, planned, onClose }: Pick<Properties, "planned" | "onClose"> & { readonly id: string }) {
  const text = useTranslations("planning.entry");
  const found = useEntryAnywhere(id, planned);
  if (found.isLoading) return <LoadingState rows={4} />;
  if (found.entry === undefined || found.schedule === undefined) return <Text size="sm">{text("not_found")}</Text>;
  return <Opened entry={found.entry} schedule={found.schedule} onClose={onClose} />;
}

function Opened({ entry, schedule, onClose }: { readonly entry: ScheduleEntry; readonly schedule: Schedule; readonly onClose: () => void }) {
  const mayPlan = useMay("planning.write") && schedule.state !== "closed";
  const [asOpened] = useState(entry); // a colleague's save meanwhile must be noticed, not overwritten
  return (
    <Stack gap="lg">
      {mayPlan && !entry.is_dropped ? (
        <EntryFields entry={asOpened} day={null} schedule={schedule} schedules={[schedule]} onClose={onClose} />
      ) : (
        <EntryFacts entry={entry} schedule={schedule} />
      )}
      <EntryActs entry={entry} schedule={schedule} mayPlan={mayPlan} onClose={onClose} />
    </Stack>
  );
}
