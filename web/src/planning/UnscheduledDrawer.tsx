// Ideas without a day: dragged into the month they get one, dragged back they lose it.
import { Badge, Group, Text, Title } from "@mantine/core";
import { useDroppable } from "@dnd-kit/core";
import { useTranslations } from "use-intl";
import type { CalendarEntry } from "./calendarEntry";
import type { ChipActs } from "./chipActs";
import { EntryChip } from "./EntryChip";
import classes from "./PlanCalendar.module.css";

export function UnscheduledDrawer({ entries, selected, onChoose, onKey }: ChipActs & { readonly entries: readonly CalendarEntry[] }) {
  const text = useTranslations("calendar");
  const { setNodeRef, isOver } = useDroppable({ id: "drawer" });
  return (
    <section ref={setNodeRef} className={classes.drawer} data-over={isOver || undefined} aria-labelledby="unscheduled-title">
      <Group justify="space-between" mb={8} wrap="nowrap">
        <Title order={2} size="sm" id="unscheduled-title">{text("unscheduled")}</Title>
        <Badge variant="light" color="gray" aria-label={text("entry_count", { count: entries.length })} role="img">{entries.length}</Badge>
      </Group>
      {entries.length === 0 && <Text size="xs" c="dimmed">{text("unscheduled_empty")}</Text>}
      <div className={classes.drawerList}>
        {entries.map((entry) => (
          <EntryChip key={entry.id} entry={entry} isSelected={selected.has(entry.id)} isTabStop onChoose={onChoose} onKey={onKey} />
        ))}
      </div>
    </section>
  );
}
