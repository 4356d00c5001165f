// What lies before the session, one by one: J and K go through it, a letter decides.
import { Button, Group, Kbd, Progress, Switch, Text } from "@mantine/core";
import { IconClockPause, IconPlaylistAdd } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { Id, ReviewItem, ScheduleEntry, SessionDetail, Verdict } from "../api/contract";
import { useSingleKey } from "../app/keys";
import { useAnnounce } from "../ui/announce";
import { EmptyState } from "../ui/EmptyState";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showRefusal } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { AgendaPicker } from "./AgendaPicker";
import { DecisionDialog } from "./DecisionDialog";
import { ReviewItemCard } from "./ReviewItemCard";
import classes from "./ReviewItems.module.css";
import { undecidedIn, verdictsFor } from "./sessionWords";

interface Properties {
  readonly detail: SessionDetail;
  readonly mayDecide: boolean;
}

export function ReviewItems({ detail, mayDecide }: Properties) {
  const text = useTranslations("review.items");
  const { session, items } = detail;
  const [hidesDecided, setHidesDecided] = useState(false);
  const shown = hidesDecided ? undecidedIn(items) : items;
  const undecided = undecidedIn(items).length;
  const decided = items.length - undecided;
  const put = <PutOnAgenda detail={detail} isAgain={items.length > 0} />;
  return (
    <Section title={text("title")} actions={mayDecide && items.length > 0 ? put : undefined}>
      {items.length === 0 ? (
        <EmptyState title={text("empty.title")} action={mayDecide ? put : undefined}>
          {text(session.schedule === null ? "empty.no_schedule" : "empty.text")}
        </EmptyState>
      ) : (
        <>
          <Group justify="space-between" mb={6}>
            <Text size="sm">{text("decided", { decided, all: items.length })}</Text>
            <Switch size="sm" label={text("hide_decided")} checked={hidesDecided} onChange={(event) => setHidesDecided(event.currentTarget.checked)} className="no-print" />
          </Group>
          <Progress value={(decided / items.length) * 100} mb="sm" aria-label={text("decided", { decided, all: items.length })} />
          <Deciding items={shown} schedule={session.schedule} mayDecide={mayDecide} />
        </>
      )}
    </Section>
  );
}

interface DecidingProperties {
  readonly items: readonly ReviewItem[];
  readonly schedule: Id<"Schedule"> | null;
  readonly mayDecide: boolean;
}

function Deciding({ items, schedule, mayDecide }: DecidingProperties) {
  const text = useTranslations("review.items");
  const announce = useAnnounce();
  const decide = useCommand("POST /api/review-items/{item}/decide");
  const planned = useAnswer("GET /api/schedules/{schedule}", { schedule: schedule ?? "" }, {}, { enabled: schedule !== null });
  const entries = new Map((planned.data?.entries ?? []).map((one) => [one.id as string, one]));
  const [currentId, setCurrent] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ readonly item: ReviewItem; readonly verdict: Verdict } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const current = items.findIndex((one) => one.id === currentId);

  const goTo = (index: number) => {
    const target = items[Math.max(0, Math.min(index, items.length - 1))];
    if (target === undefined) return;
    setCurrent(target.id);
    list.current?.querySelector<HTMLElement>(`[data-item="${target.id}"]`)?.focus();
  };
  const goOnFrom = (item: ReviewItem) => {
    const at = items.findIndex((one) => one.id === item.id);
    const next = items.findIndex((one, index) => index > at && one.verdict === null);
    if (next >= 0) goTo(next);
  };
  const choose = (item: ReviewItem, verdict: Verdict) => {
    if (!mayDecide || item.verdict !== null || !verdictsFor(item.subject_kind).includes(verdict)) return;
    if (verdict !== "accept") return setAsked({ item, verdict });
    decide.mutate(
      { values: { item: item.id }, body: { verdict, reason: null, moved_to: null } },
      {
        onError: showRefusal,
        onSuccess: () => {
          announce(text("accepted", { title: item.title }));
          goOnFrom(item);
        },
      },
    );
  };
  const chooseCurrent = (verdict: Verdict) => {
    const item = items[current];
    if (item !== undefined) choose(item, verdict);
  };
  useSingleKey("j", () => goTo(current + 1));
  useSingleKey("k", () => goTo(current < 0 ? 0 : current - 1));
  useSingleKey("a", () => chooseCurrent("accept"));
  useSingleKey("c", () => chooseCurrent("change"));
  useSingleKey("m", () => chooseCurrent("move"));
  useSingleKey("d", () => chooseCurrent("drop"));
  useSingleKey("p", () => chooseCurrent("postpone"));

  return (
    <>
      {mayDecide && (
        <Text size="xs" c="dimmed" mb="xs" visibleFrom="sm" className="no-print">
          <Kbd size="xs">J</Kbd> {text("key.next")} · <Kbd size="xs">K</Kbd> {text("key.previous")} · <Kbd size="xs">A</Kbd> {text("verb.accept")} ·{" "}
          <Kbd size="xs">C</Kbd> {text("verb.change")} · <Kbd size="xs">M</Kbd> {text("verb.move")} · <Kbd size="xs">D</Kbd> {text("verb.drop")} · <Kbd size="xs">P</Kbd> {text("verb.postpone")}
        </Text>
      )}
      <ol className={classes.list} ref={list}>
        {items.map((item) => (
          <ReviewItemCard
            key={item.id} item={item} entry={entryOf(item, entries)} isCurrent={item.id === currentId} mayDecide={mayDecide} isBusy={decide.isPending && decide.variables.values.item === item.id}
            onFocus={() => setCurrent(item.id)} onChoose={(verdict) => choose(item, verdict)}
          />
        ))}
      </ol>
      {asked !== null && (
        <DecisionDialog
          item={asked.item} verdict={asked.verdict} plannedFor={entryOf(asked.item, entries)?.planned_for ?? null}
          onDecide={async (body) => {
            await decide.mutateAsync({ values: { item: asked.item.id }, body });
            goOnFrom(asked.item);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function entryOf(item: ReviewItem, entries: ReadonlyMap<string, ScheduleEntry>): ScheduleEntry | undefined {
  return item.subject_kind === "schedule_entry" ? entries.get(item.subject) : undefined;
}

/** The session's schedule, or whatever else waits for a review. */
function PutOnAgenda({ detail, isAgain }: { readonly detail: SessionDetail; readonly isAgain: boolean }) {
  const { session } = detail;
  const picker = useTranslations("review.picker");
  const [isChoosing, setChoosing] = useState(false);
  const text = useTranslations("review.items");
  const putSchedule = useCommand("POST /api/reviews/{session}/items/schedule");
  const putWaiting = useCommand("POST /api/reviews/{session}/items/waiting");
  const { isBusy, refusal, send } = useDialogSubmit();
  const size = isAgain ? "xs" : "sm";
  const hasSchedule = session.schedule !== null;
  const values = { session: session.id };
  return (
    <div className="no-print">
      <Group gap="xs" justify="center">
        {hasSchedule && (
          <Button
            size={size} variant={isAgain ? "subtle" : "filled"} loading={isBusy} leftSection={<IconPlaylistAdd size={18} aria-hidden />}
            onClick={() => void send(() => putSchedule.mutateAsync({ values, body: null }))}
          >
            {text(isAgain ? "put_new" : "put")}
          </Button>
        )}
        <Button
          size={size} variant={isAgain ? "subtle" : hasSchedule ? "default" : "filled"} loading={isBusy} leftSection={<IconClockPause size={18} aria-hidden />}
          onClick={() => void send(() => putWaiting.mutateAsync({ values, body: null }))}
        >
          {text("put_waiting")}
        </Button>
        <Button size={size} variant={isAgain ? "subtle" : "default"} onClick={() => setChoosing(true)}>{picker("open")}</Button>
      </Group>
      {isChoosing && <AgendaPicker detail={detail} onClose={() => setChoosing(false)} />}
      <RefusalNote problem={refusal} />
    </div>
  );
}
