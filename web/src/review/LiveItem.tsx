// The one thing that the meeting decides now: large, with its decisions and their keys, and what people from outside proposed.
import { Anchor, Button, Group, Kbd, Paper, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { ItemDecision, ReviewItem, ReviewSession, ScheduleEntry, Verdict } from "../api/contract";
import { useSingleKey } from "../app/keys";
import { pathOfSubject } from "../evidence/look";
import { useChannels } from "../planning/useChannels";
import { useAnnounce } from "../ui/announce";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";
import { showRefusal } from "../ui/toasts";
import classes from "./LiveMeeting.module.css";
import { LiveProposals } from "./LiveProposals";
import { LiveReason } from "./LiveReason";
import { verdictKeys, verdictsFor, verdictTones } from "./sessionWords";

interface Properties {
  readonly item: ReviewItem;
  readonly number: number;
  readonly session: ReviewSession;
  readonly mayDecide: boolean;
  readonly onDecided: () => void;
}

export function LiveItem({ item, number, session, mayDecide, onDecided }: Properties) {
  const text = useTranslations("review.items");
  const subjects = useTranslations("evidence.subject");
  const announce = useAnnounce();
  const entry = useEntry(item, session);
  const decide = useCommand("POST /api/review-items/{item}/decide");
  const [asked, setAsked] = useState<Verdict | null>(null);
  const [proposed, setProposed] = useState("");
  const isOpen = mayDecide && item.verdict === null;
  const path = pathOfSubject(item.subject_kind, item.subject);
  const send = async (body: ItemDecision) => {
    await decide.mutateAsync({ values: { item: item.id }, body });
    announce(`${item.title}: ${text(`verdict.${body.verdict}`)}`);
    onDecided();
  };
  const choose = (verdict: Verdict, words = "") => {
    setProposed(words);
    if (!isOpen || decide.isPending || !verdictsFor(item.subject_kind).includes(verdict)) return;
    if (verdict !== "accept") return setAsked(verdict);
    send({ verdict, reason: null, moved_to: null }).catch(showRefusal);
  };
  useSingleKey("a", () => choose("accept"));
  useSingleKey("c", () => choose("change"));
  useSingleKey("m", () => choose("move"));
  useSingleKey("d", () => choose("drop"));
  useSingleKey("p", () => choose("postpone"));
  return (
    <Paper component="section" withBorder p="xl" bg="var(--siar-surface)" aria-labelledby="live-item">
      <Stack gap="md">
        <div>
          <Text fw={600} c="dimmed">{number}. {subjects(item.subject_kind)}</Text>
          <Title order={2} id="live-item" className={classes.item} aria-live="polite">
            {path === null ? item.title : <Anchor component={Link} to={path} inherit c="inherit" underline="hover">{item.title}</Anchor>}
          </Title>
          {entry !== undefined && <EntryFacts entry={entry} />}
        </div>
        {item.verdict !== null && <Decided item={item} />}
        {isOpen && (
          <Group gap="sm">
            {verdictsFor(item.subject_kind).map((verdict) => (
              <Button
                key={verdict} size="lg" variant={verdict === "accept" ? "filled" : "default"} aria-keyshortcuts={verdictKeys[verdict]} aria-expanded={verdict === "accept" ? undefined : asked === verdict}
                loading={decide.isPending && verdict === "accept" && asked === null} rightSection={<Kbd aria-hidden>{verdictKeys[verdict]}</Kbd>} onClick={() => choose(verdict)}
              >
                {text(`verb.${verdict}`)}
              </Button>
            ))}
          </Group>
        )}
        {isOpen && asked !== null && (
          <LiveReason key={asked + proposed} proposed={proposed} verdict={asked} plannedFor={entry?.planned_for ?? null} onDecide={send} onClose={() => setAsked(null)} />
        )}
        <LiveProposals item={item} mayDecide={isOpen} onUse={choose} />
      </Stack>
    </Paper>
  );
}

function useEntry(item: ReviewItem, session: ReviewSession): ScheduleEntry | undefined {
  const planned = useAnswer("GET /api/schedules/{schedule}", { schedule: session.schedule ?? "" }, {}, { enabled: session.schedule !== null });
  return item.subject_kind === "schedule_entry" ? planned.data?.entries.find((one) => one.id === item.subject) : undefined;
}

function EntryFacts({ entry }: { readonly entry: ScheduleEntry }) {
  const text = useTranslations("review.items");
  const dates = useDates();
  const channels = useChannels();
  const facts = [entry.planned_for === null ? text("no_time") : dates.wallTime(entry.planned_for), entry.channels.map(channels.nameOf).join(", "), entry.pillar, entry.format];
  return <Text size="lg">{facts.filter((one) => one !== null && one !== "").join(" · ")}</Text>;
}

function Decided({ item }: { readonly item: ReviewItem }) {
  const text = useTranslations("review.items");
  const dates = useDates();
  if (item.verdict === null) return null;
  return (
    <Stack gap={4} align="flex-start">
      <StateBadge tone={verdictTones[item.verdict]}>{text(`verdict.${item.verdict}`)}</StateBadge>
      {item.moved_to !== null && <Text size="lg">{text("moved_to", { time: dates.wallTime(item.moved_to) })}</Text>}
      {item.reason !== null && <Text size="lg">{text("because", { reason: item.reason })}</Text>}
    </Stack>
  );
}
