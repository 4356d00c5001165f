// What comes next for a schedule: ask for review, review it, issue it.
import { Alert, Button, Group, Text } from "@mantine/core";
import { IconFlagCheck, IconListCheck, IconMessages, IconSend } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { ReviewSession, ScheduleDetail } from "../api/contract";
import { useMay } from "../app/session";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { showDone } from "../ui/toasts";

const box = { border: "1px solid var(--siar-line)" };

export function ScheduleNext({ detail }: { readonly detail: ScheduleDetail }) {
  const { state } = detail.schedule;
  if (state === "in_review") return <UnderReview detail={detail} />;
  if (state === "issued" || state === "closed") return <Settled detail={detail} />;
  return <ToSubmit detail={detail} />;
}

function ToSubmit({ detail: { schedule, entries } }: { readonly detail: ScheduleDetail }) {
  const text = useTranslations("planning.schedule.next");
  const mayPlan = useMay("planning.write");
  const submit = useCommand("POST /api/schedules/{schedule}/submit");
  const [isAsked, setAsked] = useState(false);
  const count = entries.filter((one) => !one.is_dropped && one.planned_for !== null).length;
  const send = async () => {
    await submit.mutateAsync({ values: { schedule: schedule.id }, body: { version: schedule.version } });
    showDone(text("submitted"));
  };
  return (
    <Note sign={IconSend} title={text(`${schedule.state}`, { number: schedule.baseline_number })} words={text(`${schedule.state}_words`, { count })}>
      {mayPlan && <Button disabled={count === 0} leftSection={<IconSend size={18} aria-hidden />} onClick={() => setAsked(true)}>{text("submit")}</Button>}
      <ConfirmDialog opened={isAsked} title={text("submit")} verb={text("submit")} onConfirm={send} onClose={() => setAsked(false)}>
        <Text size="sm">{text("submit_what_happens", { count })}</Text>
      </ConfirmDialog>
    </Note>
  );
}

function UnderReview({ detail: { schedule, baselines } }: { readonly detail: ScheduleDetail }) {
  const text = useTranslations("planning.schedule.next");
  const mayReview = useMay("review.write");
  const sessions = useAnswer("GET /api/reviews", {}, {}, { enabled: useMay("review.read") });
  const issuedAt = baselines.map((one) => one.issued_at as string).sort().at(-1) ?? "";
  // What was closed before the last issue reviewed an earlier version.
  const session = (sessions.data ?? []).find((one) => one.schedule === schedule.id && (one.closed_at === null || one.closed_at > issuedAt));
  const isHeld = session !== undefined && session.closed_at !== null;
  return (
    <Note sign={IconMessages} title={text("in_review", { number: schedule.baseline_number })} words={text(session === undefined ? "no_session" : isHeld ? "session_closed" : "session_open", { title: session?.title ?? "" })}>
      {session !== undefined && <Button component={Link} to={`/reviu/${session.id}`} variant={isHeld ? "default" : "filled"} leftSection={<IconListCheck size={18} aria-hidden />}>{text("open_session")}</Button>}
      {session === undefined && mayReview && <Button component={Link} to="/reviu" search={{ baru: "1" } as never} leftSection={<IconListCheck size={18} aria-hidden />}>{text("begin_session")}</Button>}
      {isHeld && <Issue detail={{ schedule }} session={session} />}
    </Note>
  );
}

function Issue({ detail: { schedule }, session }: { readonly detail: Pick<ScheduleDetail, "schedule">; readonly session: ReviewSession }) {
  const text = useTranslations("planning.schedule.next");
  const mayIssue = useMay("review.issue");
  const issue = useCommand("POST /api/schedules/{schedule}/issue");
  const [isAsked, setAsked] = useState(false);
  const number = schedule.baseline_number + 1;
  if (!mayIssue) return null;
  return (
    <>
      <Button leftSection={<IconFlagCheck size={18} aria-hidden />} onClick={() => setAsked(true)}>{text("issue", { number })}</Button>
      <ConfirmDialog
        opened={isAsked} title={text("issue", { number })} verb={text("issue", { number })} onClose={() => setAsked(false)}
        onConfirm={async () => {
          await issue.mutateAsync({ values: { schedule: schedule.id }, body: { version: schedule.version } });
          showDone(text("issued_done", { number }));
        }}
      >
        <Text size="sm">{text("issue_what_happens", { title: session.title })}</Text>
      </ConfirmDialog>
    </>
  );
}

function Settled({ detail: { schedule } }: { readonly detail: ScheduleDetail }) {
  const text = useTranslations("planning.schedule.next");
  return <Note sign={IconFlagCheck} title={text(`${schedule.state}`, { number: schedule.baseline_number })} words={text(`${schedule.state}_words`, { count: 0 })} />;
}

interface NoteProperties {
  readonly sign: typeof IconSend;
  readonly title: string;
  readonly words: string;
  readonly children?: ReactNode;
}

function Note({ sign: Sign, title, words, children }: NoteProperties) {
  return (
    <Alert color="teal" icon={<Sign aria-hidden />} title={title} className="no-print" style={box}>
      <Group justify="space-between" align="flex-end" gap="sm">
        <Text size="sm" maw="70ch">{words}</Text>
        <Group gap="xs">{children}</Group>
      </Group>
    </Alert>
  );
}
