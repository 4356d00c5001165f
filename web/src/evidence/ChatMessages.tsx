// The messages of a chat, of which only those in sight are drawn.
import { Group, Text, UnstyledButton } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { ChatMessage } from "../api/contract";
import classes from "./Reading.module.css";
import type { Range } from "./ChatShown";

interface Properties {
  readonly messages: readonly ChatMessage[];
  readonly range: Range | null;
  readonly onChoose: ((index: number) => void) | null;
  readonly onEnd: () => void;
}

export function ChatMessages({ messages, range, onChoose, onEnd }: Properties) {
  const text = useTranslations("evidence.reading");
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: messages.length, getScrollElement: () => frame.current, estimateSize: () => 72, overscan: 12 });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (messages.length > 0 && last >= messages.length - 20) onEnd();
  }, [last, messages.length, onEnd]);
  return (
    <div ref={frame} className={classes.chat} role="region" aria-label={text("chat_text")} tabIndex={0}>
      <div className={classes.room} style={{ height: rows.getTotalSize() }}>
        {shown.map((row) => {
          const message = messages[row.index]!;
          const day = dayOf(message);
          const isChosen = range !== null && message.index >= range.first && message.index <= range.last;
          return (
            <div key={message.index} ref={rows.measureElement} data-index={row.index} className={classes.row} style={{ transform: `translateY(${row.start}px)` }}>
              {day !== null && day !== dayOf(messages[row.index - 1]) && <Text size="xs" fw={650} className={classes.day!}>{day}</Text>}
              <Message message={message} isChosen={isChosen} onChoose={onChoose} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function dayOf(message: ChatMessage | undefined): string | null {
  return message?.at?.slice(0, 10) ?? null;
}

interface MessageProperties {
  readonly message: ChatMessage;
  readonly isChosen: boolean;
  readonly onChoose: ((index: number) => void) | null;
}

function Message({ message, isChosen, onChoose }: MessageProperties) {
  const text = useTranslations("evidence.reading");
  const looks = [classes.message, message.kind === "system" && classes.notice, isChosen && classes.chosen].filter(Boolean).join(" ");
  return (
    <div className={looks}>
      <Group justify="space-between" gap="xs" mb={2}>
        <Text size="sm" fw={650} style={{ overflowWrap: "anywhere" }}>{message.from}</Text>
        <Group gap="xs">
          {message.is_edited && <Text size="xs" c="dimmed">{text("edited")}</Text>}
          <Text size="xs" c="dimmed">{message.at_written}</Text>
          {onChoose !== null && (
            <UnstyledButton className="no-print" fz="xs" td="underline" aria-pressed={isChosen} onClick={() => onChoose(message.index)} aria-label={text("choose", { number: message.index + 1 })}>
              #{message.index + 1}
            </UnstyledButton>
          )}
        </Group>
      </Group>
      {message.kind === "media" && <Text size="sm" fs="italic">{message.media ?? text("media_left_out")}</Text>}
      <Text component="p" size="sm" className={classes.text!}>{message.text}</Text>
    </div>
  );
}
