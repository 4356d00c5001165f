// One thing that waits: what kind it is, why, until when; the whole row leads to its page.
import { Anchor, Text, ThemeIcon } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { InboxItem } from "../api/contract";
import { wayTo } from "../app/address";
import { useMe } from "../app/session";
import { CopyForWhatsApp } from "../ui/CopyForWhatsApp";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";
import { knownKind, signOf } from "./inboxKinds";
import classes from "./WaitingItem.module.css";

export function WaitingItem({ item }: { readonly item: InboxItem }) {
  const text = useTranslations("inbox.inbox");
  const Sign = signOf(item.kind);
  return (
    <li className={classes.item} data-late={item.is_late || undefined}>
      <ThemeIcon variant="light" color={item.is_late ? "red" : "teal"} size={36} radius="md">
        <Sign size={20} stroke={1.7} aria-hidden />
      </ThemeIcon>
      <div>
        <Text size="xs" c="dimmed">{text(`kind.${knownKind(item.kind)}`)}</Text>
        <Anchor component={Link} {...wayTo(item.path)} className={classes.way!} fw={600} c="var(--mantine-color-text)" style={{ overflowWrap: "anywhere" }}>
          {item.title}
        </Anchor>
        <Text size="sm" c="dimmed">{item.explanation}</Text>
      </div>
      <div className={classes.due}><Due item={item} /><Copy item={item} /></div>
    </li>
  );
}

function Copy({ item }: { readonly item: InboxItem }) {
  const message = useTranslations("whatsapp");
  const dates = useDates();
  const lines = item.due_on === null ? [] : [message("until", { day: dates.longDay(item.due_on) })];
  return <CopyForWhatsApp request={message("waits")} title={item.title} lines={lines} path={item.path} isSmall />;
}

function Due({ item }: { readonly item: InboxItem }) {
  const text = useTranslations("inbox.inbox");
  const { today } = useMe();
  const dates = useDates();
  if (item.due_on === null) return item.is_late ? <StateBadge tone="bad">{text("now")}</StateBadge> : null;
  const day = <time dateTime={item.due_on}>{dates.shortDay(item.due_on)}</time>;
  if (item.is_late) return <StateBadge tone="bad">{text("late")} · {day}</StateBadge>;
  if (item.due_on === today) return <StateBadge tone="warning">{text("today")}</StateBadge>;
  return <Text size="sm" c="dimmed">{text("until")} {day}</Text>;
}
