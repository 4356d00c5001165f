// Moving without dragging: a day and an hour, or back into the drawer.
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { DateField } from "../ui/DateField";
import { TimeField } from "../ui/TimeField";
import { dayOf, timeOf } from "./calendarDays";
import type { CalendarEntry } from "./calendarEntry";

interface Properties {
  readonly entry: CalendarEntry;
  readonly today: string;
  readonly onMove: (plannedFor: string | null) => void;
  readonly onClose: () => void;
}

export default function MoveDialog({ entry, today, onMove, onClose }: Properties) {
  const text = useTranslations("calendar");
  const ui = useTranslations("ui");
  const [day, setDay] = useState(entry.planned_for === null ? today : dayOf(entry.planned_for));
  const [time, setTime] = useState(entry.planned_for === null ? "09:00" : timeOf(entry.planned_for));
  const isPast = day !== "" && day < today;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day === "" || time === "" || isPast) return;
    onMove(`${day}T${time}`);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("move_title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" fw={600}>{entry.title}</Text>
          <Group grow align="flex-start">
            <DateField label={text("day")} isRequired isFirst value={day} onChange={(chosen) => setDay(chosen ?? "")} error={isPast ? text("past_refused") : undefined} />
            <TimeField label={text("time")} isRequired value={time} onChange={setTime} />
          </Group>
          <Group justify="space-between">
            {entry.planned_for === null ? <span /> : (
              <Button
                variant="subtle" leftSection={<IconInbox size={16} aria-hidden />}
                onClick={() => {
                  onMove(null);
                  onClose();
                }}
              >
                {text("to_drawer")}
              </Button>
            )}
            <Button type="submit">{text("move")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
