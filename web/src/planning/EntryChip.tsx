// One entry in a day: channel, hour, state and the beginning of its title.
import { VisuallyHidden } from "@mantine/core";
import { useDraggable } from "@dnd-kit/core";
import { IconGripVertical } from "@tabler/icons-react";
import { memo, type KeyboardEvent, type MouseEvent } from "react";
import { useTranslations } from "use-intl";
import { looks } from "../ui/tone";
import { timeOf } from "./calendarDays";
import { signOf, toneOf, type CalendarEntry } from "./calendarEntry";
import { ChannelIcon, channelStyle } from "./ChannelIcon";
import classes from "./PlanCalendar.module.css";

export const moveKeys = "Control+Shift+ArrowLeft Control+Shift+ArrowRight Control+Shift+ArrowUp Control+Shift+ArrowDown M";

interface Properties {
  readonly entry: CalendarEntry;
  /** Tells apart the places of an entry that is shown several times. */
  readonly place?: string;
  /** Only its sign is seen; the rest is said. */
  readonly isSmall?: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onChoose: (entry: CalendarEntry, event: MouseEvent) => void;
  readonly onKey: (entry: CalendarEntry, event: KeyboardEvent) => void;
}

export const EntryChip = memo(function EntryChip({ entry, place, isSmall = false, isSelected, isTabStop, onChoose, onKey }: Properties) {
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: place === undefined ? entry.id : `${entry.id}@${place}`, data: { entry: entry.id }, disabled: !entry.is_movable,
  });
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={classes.chip}
      data-entry={entry.id}
      data-selected={isSelected || undefined}
      data-dragging={isDragging || undefined}
      data-fixed={!entry.is_movable || undefined}
      data-small={isSmall || undefined}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isSelected ? true : undefined}
      {...(entry.is_movable ? { "aria-keyshortcuts": moveKeys } : {})}
      {...listeners}
      onClick={(event) => onChoose(entry, event)}
      onKeyDown={(event) => onKey(entry, event)}
      style={channelStyle(entry.channels[0]?.kind)}
      title={entry.title}
    >
      {isSmall ? <SmallFace entry={entry} /> : <ChipFace entry={entry} />}
    </button>
  );
});

function SmallFace({ entry }: { readonly entry: CalendarEntry }) {
  const text = useTranslations("calendar");
  const Sign = signOf[entry.state];
  return (
    <>
      <Sign size={16} stroke={2.2} aria-hidden style={{ color: `var(--mantine-color-${looks[toneOf[entry.state]].color}-light-color)` }} />
      <VisuallyHidden>{entry.title}, {entry.planned_for !== null && timeOf(entry.planned_for).replace(":", ".")}, {text(`state.${entry.state}`)}</VisuallyHidden>
    </>
  );
}

export function ChipFace({ entry }: { readonly entry: CalendarEntry }) {
  const text = useTranslations("calendar");
  const tone = toneOf[entry.state];
  const Sign = signOf[entry.state];
  const short = entry.title.length > 52 ? `${entry.title.slice(0, 50).trimEnd()}…` : entry.title;
  return (
    <>
      <span className={classes.chipHead}>
        <span className={classes.channels}>
          {entry.channels.slice(0, 3).map((channel) => <ChannelIcon key={channel.id} kind={channel.kind} />)}
          {entry.channels.length > 3 && <span aria-hidden>+{entry.channels.length - 3}</span>}
          {entry.channels.length === 0 && <IconGripVertical size={14} aria-hidden />}
        </span>
        {entry.planned_for !== null && <span className={classes.time}>{timeOf(entry.planned_for).replace(":", ".")}</span>}
        <span className={classes.state} style={{ color: `var(--mantine-color-${looks[tone].color}-light-color)` }}>
          <Sign size={14} stroke={2.2} aria-hidden />
          <span className={classes.stateWord}>{text(`state.${entry.state}`)}</span>
        </span>
      </span>
      <span className={classes.chipTitle}>{short}</span>
      <VisuallyHidden>
        {entry.channels.length > 0 && `, ${entry.channels.map((channel) => channel.name).join(", ")}`}
        {entry.pillar !== null && `, ${entry.pillar}`}
      </VisuallyHidden>
    </>
  );
}
