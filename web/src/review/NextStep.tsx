// What comes next in a session: decide, close the minutes, issue the schedule; and what still hinders it.
import { Alert, Button, Group, List, Text } from "@mantine/core";
import { IconFlagCheck, IconListCheck, IconLock } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { Id, Schedule, SessionDetail } from "../api/contract";
import { useMay } from "../app/session";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { showDone } from "../ui/toasts";
import { undecidedIn } from "./sessionWords";

const box = { border: "1px solid var(--siar-line)" };

export function NextStep({ detail }: { readonly detail: SessionDetail }) {
  const schedule = useAnswer("GET /api/schedules/{schedule}", { schedule: detail.session.schedule ?? "" }, {}, { enabled: detail.session.schedule !== null });
  if (detail.session.closed_at === null) return <CloseMinutes detail={detail} />;
  return schedule.data === undefined ? null : <IssueSchedule schedule={schedule.data.schedule} />;
}

function CloseMinutes({ detail }: { readonly detail: SessionDetail }) {
  const text = useTranslations("review.close");
  const mayWrite = useMay("review.write");
  const close = useCommand("POST /api/reviews/{session}/close");
  const [isAsked, setAsked] = useState(false);
  const wanting = useWanting(detail);
  if (!mayWrite) return null;
  const { session, items } = detail;
  const decided = items.length - undecidedIn(items).length;
  return (
    <Alert color={wanting.length === 0 ? "teal" : "gray"} icon={<IconListCheck aria-hidden />} title={text(wanting.length === 0 ? "ready" : "not_ready", { decided, all: items.length })} className="no-print" style={box}>
      <Group justify="space-between" align="flex-end" gap="sm">
        <div>
          {wanting.length === 0 ? (
            <Text size="sm">{text("ready_text")}</Text>
          ) : (
            <List size="sm">{wanting.map((one) => <List.Item key={one}>{one}</List.Item>)}</List>
          )}
        </div>
        <Button variant={wanting.length === 0 ? "filled" : "default"} leftSection={<IconLock size={18} aria-hidden />} onClick={() => setAsked(true)}>{text("verb")}</Button>
      </Group>
      <ConfirmDialog
        opened={isAsked} title={text("title")} verb={text("verb")} onClose={() => setAsked(false)}
        onConfirm={async () => {
          await close.mutateAsync({ values: { session: session.id }, body: { version: session.version } });
          showDone(text("done"));
        }}
      >
        <Text size="sm">{text("what_happens")}</Text>
        {wanting.length > 0 && <List size="sm" mt="sm">{wanting.map((one) => <List.Item key={one}>{one}</List.Item>)}</List>}
      </ConfirmDialog>
    </Alert>
  );
}

/** What minutes usually hold and these do not yet; what is really required says the server. */
function useWanting({ session, items, evidence }: SessionDetail): readonly string[] {
  const text = useTranslations("review.close.wanting");
  const undecided = undecidedIn(items).length;
  const wanting: string[] = [];
  if (items.length === 0) wanting.push(text("items"));
  if (undecided > 0) wanting.push(text("decisions", { count: undecided }));
  if (!session.attendees.some((one) => one.attendance === "present")) wanting.push(text("attendees"));
  if (session.conclusions === null) wanting.push(text("conclusions"));
  if (evidence.length === 0 && session.mode !== "in_app") wanting.push(text(`evidence.${session.mode}`));
  return wanting;
}

function IssueSchedule({ schedule }: { readonly schedule: Schedule }) {
  const text = useTranslations("review.issue");
  const mayIssue = useMay("review.issue");
  const issue = useCommand("POST /api/schedules/{schedule}/issue");
  const [isAsked, setAsked] = useState(false);
  const openSchedule = <Button component={Link} to={`/jadwal/${schedule.id}`} variant="default">{text("open")}</Button>;
  if (schedule.state !== "in_review")
    return (
      <Alert color="gray" icon={<IconFlagCheck aria-hidden />} title={text(`state.${schedule.state}`, { title: schedule.title, number: schedule.baseline_number })} className="no-print" style={box}>
        {openSchedule}
      </Alert>
    );
  return (
    <Alert color="teal" icon={<IconFlagCheck aria-hidden />} title={text("ready", { title: schedule.title })} className="no-print" style={box}>
      <Group justify="space-between" align="flex-end">
        <Text size="sm" maw="60ch">{text("ready_text", { number: schedule.baseline_number + 1 })}</Text>
        <Group gap="xs">
          {openSchedule}
          {mayIssue && <Button leftSection={<IconFlagCheck size={18} aria-hidden />} onClick={() => setAsked(true)}>{text("verb")}</Button>}
        </Group>
      </Group>
      <ConfirmDialog
        opened={isAsked} title={text("title")} verb={text("verb")} onClose={() => setAsked(false)}
        onConfirm={async () => {
          await issue.mutateAsync({ values: { schedule: schedule.id as Id<"Schedule"> }, body: { version: schedule.version } });
          showDone(text("done", { number: schedule.baseline_number + 1 }));
        }}
      >
        <Text size="sm">{text("what_happens", { title: schedule.title, number: schedule.baseline_number + 1 })}</Text>
      </ConfirmDialog>
    </Alert>
  );
}
