// The head of the calendar: which month, the ways to its neighbours, the office's zone.
import { ActionIcon, Button, Group, Text, Title } from "@mantine/core";
import { useDroppable } from "@dnd-kit/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useDates } from "../ui/dates";
import { shiftMonth } from "./calendarDays";
import classes from "./MonthCalendar.module.css";

const heldOver = 700; // milliseconds over an arrow before the month turns

interface Properties {
  readonly month: string;
  readonly zone: string;
  readonly onMonth: (month: string) => void;
  readonly onToday: () => void;
  readonly children?: ReactNode;
}

export function MonthHead({ month, zone, onMonth, onToday, children }: Properties) {
  const text = useTranslations("calendar");
  const dates = useDates();
  return (
    <Group justify="space-between" mb="sm" gap="xs" className={classes.monthHead}>
      <Group gap="xs" wrap="nowrap">
        <Turn id="turn:back" label={text("previous_month")} onTurn={() => onMonth(shiftMonth(month, -1))} icon={<IconChevronLeft size={18} aria-hidden />} />
        <Turn id="turn:forth" label={text("next_month")} onTurn={() => onMonth(shiftMonth(month, 1))} icon={<IconChevronRight size={18} aria-hidden />} />
        <Title order={2} size="h3" aria-live="polite" className={classes.monthName}>
          {dates.month(month)}
        </Title>
        <Button variant="default" size="xs" onClick={onToday} aria-keyshortcuts="T">
          {text("today")}
        </Button>
      </Group>
      <Group gap="xs">
        <Text size="xs" c="dimmed">{text("zone", { zone })}</Text>
        {children}
      </Group>
    </Group>
  );
}

interface TurnProperties {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly onTurn: () => void;
}

function Turn({ id, label, icon, onTurn }: TurnProperties) {
  const { setNodeRef, isOver } = useDroppable({ id });
  const turn = useRef(onTurn);
  useEffect(() => {
    turn.current = onTurn;
  });
  useEffect(() => {
    if (!isOver) return;
    const timer = setInterval(() => turn.current(), heldOver);
    return () => clearInterval(timer);
  }, [isOver]);
  return (
    <ActionIcon ref={setNodeRef} variant="default" size={32} onClick={onTurn} aria-label={label} data-over={isOver || undefined}>
      {icon}
    </ActionIcon>
  );
}
