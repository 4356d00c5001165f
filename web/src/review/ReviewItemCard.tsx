// One thing before the session: what it is, when it is planned, what was decided.
import { Anchor, Button, Group, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { ReviewItem, ScheduleEntry, Verdict } from "../api/contract";
import { pathOfSubject } from "../evidence/look";
import { usePeople } from "../people/usePeople";
import { useChannels } from "../planning/useChannels";
import { useDates } from "../ui/dates";
import { Moment } from "../ui/Moment";
import { StateBadge } from "../ui/StateBadge";
import classes from "./ReviewItems.module.css";
import { verdictKeys, verdictSigns, verdictsFor, verdictTones } from "./sessionWords";

interface Properties {
  readonly item: ReviewItem;
  readonly entry: ScheduleEntry | undefined;
  readonly isCurrent: boolean;
  readonly mayDecide: boolean;
  readonly isBusy: boolean;
  readonly onFocus: () => void;
  readonly onChoose: (verdict: Verdict) => void;
}

export function ReviewItemCard({ item, entry, isCurrent, mayDecide, isBusy, onFocus, onChoose }: Properties) {
  const text = useTranslations("review.items");
  const subjects = useTranslations("evidence.subject");
  const path = pathOfSubject(item.subject_kind, item.subject);
  return (
    <li
      className={classes.item} data-item={item.id} tabIndex={-1} onFocus={onFocus}
      data-current={isCurrent || undefined} data-decided={item.verdict !== null || undefined} aria-current={isCurrent || undefined}
    >
      <Group justify="space-between" align="flex-start" gap="xs">
        <div style={{ flex: "1 1 16rem", minWidth: 0 }}>
          <Text size="xs" c="dimmed" fw={600}>{subjects(item.subject_kind)}</Text>
          {path === null ? <Text fw={600}>{item.title}</Text> : <Anchor component={Link} to={path} fw={600} c="inherit" underline="hover">{item.title}</Anchor>}
          {entry !== undefined && <EntryFacts entry={entry} />}
        </div>
        {item.verdict !== null && <StateBadge tone={verdictTones[item.verdict]} {...signOf(item.verdict)}>{text(`verdict.${item.verdict}`)}</StateBadge>}
      </Group>
      {item.verdict !== null && <Decided item={item} />}
      <Anchor component={Link} to={`/rantai/review_item/${item.id}`} size="xs" className="no-print" aria-label={text("evidence_of", { title: item.title })}>{text("evidence")}</Anchor>
      {item.verdict === null && mayDecide && (
        <Group gap="xs" mt="xs" className="no-print">
          {verdictsFor(item.subject_kind).map((verdict) => (
            <Button
              key={verdict} size="xs" variant={verdict === "accept" ? "light" : "default"} loading={isBusy && verdict === "accept"} aria-keyshortcuts={verdictKeys[verdict]}
              onClick={() => onChoose(verdict)}
            >
              {text(`verb.${verdict}`)}
            </Button>
          ))}
        </Group>
      )}
      {item.verdict === null && !mayDecide && <Text size="sm" c="dimmed" mt={4}>{text("undecided")}</Text>}
    </li>
  );
}

function signOf(verdict: Verdict) {
  const icon = verdictSigns[verdict];
  return icon === undefined ? {} : { icon };
}

function EntryFacts({ entry }: { readonly entry: ScheduleEntry }) {
  const text = useTranslations("review.items");
  const dates = useDates();
  const channels = useChannels();
  const facts = [
    entry.planned_for === null ? text("no_time") : dates.wallTime(entry.planned_for),
    entry.channels.map(channels.nameOf).join(", "),
    entry.pillar,
    entry.format,
  ];
  return <Text size="sm" c="dimmed">{facts.filter((one) => one !== null && one !== "").join(" · ")}</Text>;
}

function Decided({ item }: { readonly item: ReviewItem }) {
  const text = useTranslations("review.items");
  const dates = useDates();
  const { nameOf } = usePeople();
  return (
    <Text component="div" size="sm" mt={4}>
      {item.moved_to !== null && <div>{text("moved_to", { time: dates.wallTime(item.moved_to) })}</div>}
      {item.reason !== null && <div>{text("because", { reason: item.reason })}</div>}
      {item.decided_at !== null && <Text size="xs" c="dimmed">{nameOf(item.decided_by)} · <Moment at={item.decided_at} /></Text>}
    </Text>
  );
}
