// Messages under their days. J and K go through them, E marks as read, Enter opens.
import { ActionIcon, Anchor, Stack, Text } from "@mantine/core";
import { IconCheck, IconPointFilled } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { Notice } from "../api/contract";
import { wayTo } from "../app/address";
import { useSingleKey } from "../app/keys";
import { useDates, useOfficeZone } from "../ui/dates";
import { Moment } from "../ui/Moment";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showRefusal } from "../ui/toasts";
import classes from "./Notices.module.css";
import { byDay } from "./noticeDays";

interface Properties {
  readonly notices: readonly Notice[];
  readonly onRead: (id: string) => void;
}

export function NoticeDays({ notices, onRead }: Properties) {
  const dates = useDates();
  const zone = useOfficeZone();
  const list = useRef<HTMLDivElement>(null);
  const read = useCommand("POST /api/notices/{notice}/read");
  const mark = (notice: Notice) => {
    if (notice.read_at !== null) return;
    read.mutate({ values: { notice: notice.id }, body: null }, { onError: showRefusal, onSuccess: () => onRead(notice.id) });
  };
  const here = () => notices.find((one) => one.id === document.activeElement?.getAttribute("data-notice"));
  const step = (by: number) => {
    const ways = [...(list.current?.querySelectorAll<HTMLElement>("[data-notice]") ?? [])];
    const at = ways.indexOf(document.activeElement as HTMLElement);
    ways[at === -1 ? 0 : Math.min(Math.max(at + by, 0), ways.length - 1)]?.focus();
  };
  useSingleKey("j", () => step(1));
  useSingleKey("k", () => step(-1));
  useSingleKey("e", () => {
    const notice = here();
    if (notice !== undefined) mark(notice);
  });
  return (
    <Stack ref={list} gap="lg">
      {byDay(notices, zone).map(({ day, notices: ofDay }) => (
        <Section key={day} title={dates.longDay(day)}>
          <ul style={{ listStyle: "none", padding: 0, margin: 0 }}>
            {ofDay.map((notice) => <Row key={notice.id} notice={notice} onMark={() => mark(notice)} />)}
          </ul>
        </Section>
      ))}
    </Stack>
  );
}

function Row({ notice, onMark }: { readonly notice: Notice; readonly onMark: () => void }) {
  const text = useTranslations("inbox.notices");
  const isNew = notice.read_at === null;
  return (
    <li className={classes.notice}>
      <div>
        <Anchor component={Link} {...wayTo(notice.link)} data-notice={notice.id} onClick={onMark} fw={isNew ? 650 : 400} c="var(--mantine-color-text)" style={{ overflowWrap: "anywhere" }}>
          {notice.text}
        </Anchor>
        <Text size="xs" c="dimmed"><Moment at={notice.created_at} /></Text>
      </div>
      {isNew && (
        <div className={classes.acts}>
          <StateBadge tone="active" icon={IconPointFilled} size="sm">{text("unread")}</StateBadge>
          <ActionIcon variant="subtle" size="md" className="no-print" aria-label={text("mark_one", { text: notice.text })} onClick={onMark}><IconCheck size={18} aria-hidden /></ActionIcon>
        </div>
      )}
    </li>
  );
}
