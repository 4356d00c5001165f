// Kalender: the schedule in every view, filtered, planned, moved and opened.
import { Badge, Button, Group } from "@mantine/core";
import { IconBookmarks, IconPlus, IconRotateClockwise } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { asRefusal } from "../api/refusal";
import type { Id, WallTimeText } from "../api/contract";
import { useAddressValue } from "../app/address";
import { lazyPart } from "../app/later";
import { useMay, useMe } from "../app/session";
import { EmptyState } from "../ui/EmptyState";
import { ErrorState } from "../ui/ErrorState";
import { LoadingState } from "../ui/LoadingState";
import { PageHeader } from "../ui/PageHeader";
import { todayIn } from "../ui/dates";
import { CalendarBar } from "./CalendarBar";
import type { Move, MovePurpose } from "./calendarEntry";
import { matching } from "./calendarFilters";
import { useCalendarPlace } from "./calendarPlace";
import { isWithin, periodOf, spanOf } from "./calendarViews";
import { PlanCalendar } from "./PlanCalendar";
import { usePlannedEntries } from "./usePlannedEntries";
import { useReasonQuestion } from "./useReasonQuestion";

const EntryDrawer = lazyPart(() => import("./EntryDrawer"));
const SavedViews = lazyPart(() => import("./SavedViews"));

type Opened = { readonly entry: string } | { readonly day: string } | null;

export function CalendarPage() {
  const text = useTranslations("calendar");
  const { office } = useMe();
  const mayPlan = useMay("planning.write");
  const today = todayIn(office.zone);
  const place = useCalendarPlace(today);
  const [entryInAddress, setEntryInAddress] = useAddressValue("kegiatan");
  const [isNewAsked, setNewAsked] = useAddressValue("baru");
  const planned = usePlannedEntries(spanOf(place.view, place.day), periodOf(place.view === "year" ? "month" : place.view, place.day));
  const shown = useMemo(() => planned.entries.filter(matching(place.filters)), [planned.entries, place.filters]);
  const [opened, setOpened] = useState<Opened>(null);
  const [areViewsOpen, setViewsOpen] = useState(false);
  const { moveOne, moveMany, dialog } = useServerMoves(planned);
  useEffect(() => {
    if (entryInAddress !== null) setOpened({ entry: entryInAddress });
    else if (isNewAsked !== null) setOpened({ day: today });
  }, [entryInAddress, isNewAsked, today]);
  const close = () => {
    setOpened(null);
    if (entryInAddress !== null) setEntryInAddress(null);
    if (isNewAsked !== null) setNewAsked(null);
  };
  const canPlan = mayPlan && planned.schedules.some((one) => one.state !== "closed");

  return (
    <>
      <PageHeader
        step={text("step")}
        title={text("title")}
        marks={planned.schedules.map((one) => (
          <Badge key={one.id} variant="light" radius="sm" component={Link} to={`/jadwal/${one.id}`} style={{ cursor: "pointer" }}>
            {one.title} · {text(`schedule_state.${one.state}`, { number: one.baseline_number })}
          </Badge>
        ))}
        actions={
          canPlan && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpened({ day: isWithin(periodOf(place.view, place.day), today) ? today : place.day })} aria-keyshortcuts="N">
              {text("new")}
            </Button>
          )
        }
      />
      <CalendarBar
        view={place.view} onView={(view) => place.go(view, place.day)} filters={place.filters} onFilter={place.filter} channels={planned.channels}
      >
        <Button size="compact-sm" variant="default" leftSection={<IconBookmarks size={15} aria-hidden />} onClick={() => setViewsOpen(true)} aria-haspopup="dialog">
          {text("saved_views")}
        </Button>
      </CalendarBar>
      {planned.problem !== null && <ErrorState problem={planned.problem} />}
      {planned.isLoading ? (
        <LoadingState rows={6} />
      ) : (
        <PlanCalendar
          view={place.view} day={place.day} zone={office.zone} entries={shown}
          onGo={place.go} onMove={moveOne} onMoveMany={moveMany}
          onOpen={(entry) => setOpened({ entry })}
          onNew={canPlan ? (on) => setOpened({ day: on }) : null}
        />
      )}
      {!planned.isLoading && planned.schedules.length === 0 && <NoSchedule />}
      <Suspense fallback={null}>
        {opened !== null && <EntryDrawer key={JSON.stringify(opened)} opened={opened} planned={planned} onClose={close} />}
      </Suspense>
      <Suspense fallback={null}>
        {areViewsOpen && (
          <SavedViews
            look={place.view} filters={place.filters} onClose={() => setViewsOpen(false)}
            onOpen={(view) => {
              place.openView(view);
              setViewsOpen(false);
            }}
          />
        )}
      </Suspense>
      {dialog}
    </>
  );
}

function NoSchedule() {
  const text = useTranslations("calendar");
  const mayStart = useMay("planning.start_cycle");
  return (
    <EmptyState
      icon={IconRotateClockwise} title={text("no_schedule.title")}
      action={<Group>{mayStart && <Button component={Link} to="/siklus" variant="light">{text("no_schedule.start")}</Button>}</Group>}
    >
      {text("no_schedule.text")}
    </EmptyState>
  );
}

/** Each move is one command, one after the other; in an issued schedule it is an amendment, so one reason is asked for all that move together. */
function useServerMoves(planned: ReturnType<typeof usePlannedEntries>) {
  const text = useTranslations("calendar.amend");
  const command = useCommand("POST /api/entries/{entry}/move");
  const [ask, dialog] = useReasonQuestion();
  const latest = useRef(planned);
  const answered = useRef(new Map<string, number>()); // versions newer than what the page has read
  const before = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    latest.current = planned;
  });
  const moveNow = async ({ id, planned_for }: Move, reason: string | null) => {
    const version = Math.max(latest.current.stored.get(id)?.version ?? 0, answered.current.get(id) ?? 0);
    const moved = await command.mutateAsync({
      values: { entry: id as Id<"ScheduleEntry"> },
      body: { version, planned_for: planned_for as WallTimeText | null, reason },
    });
    answered.current.set(id, moved.version);
  };
  const moveAll = async (moves: readonly Move[], purpose: MovePurpose) => {
    const reasonFor = async () => (purpose === "undo" ? text("undone") : ask());
    const isAmendment = moves.some(({ id }) => ["issued", "amended"].includes(latest.current.scheduleOf(id)?.state ?? ""));
    let reason = isAmendment ? await reasonFor() : null;
    for (const one of moves)
      try {
        await moveNow(one, reason);
      } catch (problem) {
        if (reason !== null || !asRefusal(problem).problems.some(({ field }) => field === "reason")) throw problem;
        reason = await reasonFor(); // issued since the page has read it
        await moveNow(one, reason);
      }
  };
  const moveMany = (moves: readonly Move[], purpose: MovePurpose) => {
    const turn = before.current.then(() => moveAll(moves, purpose));
    before.current = turn.catch(() => undefined);
    return turn;
  };
  const moveOne = (id: string, plannedFor: string | null, purpose: MovePurpose) => moveMany([{ id, planned_for: plannedFor }], purpose);
  return { moveOne, moveMany, dialog };
}
