// The minutes on the session's page: read, and written until they are closed.
import { Alert, Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { Attendee, Id, SessionDetail } from "../api/contract";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { KeyValue } from "../ui/KeyValue";
import { Moment } from "../ui/Moment";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { MinutesFiles } from "./MinutesFiles";
import { NewSessionDrawer } from "./NewSessionDrawer";
import { formOf } from "./sessionForm";
import { SessionForm } from "./SessionForm";

interface Properties {
  readonly detail: SessionDetail;
  readonly mayWrite: boolean;
}

export function MinutesSection({ detail, mayWrite }: Properties) {
  const text = useTranslations("review.minutes");
  const [isWriting, setWriting] = useState(false);
  const [isCorrecting, setCorrecting] = useState(false);
  const mayCorrect = useMay("review.write") && detail.session.closed_at !== null;
  return (
    <Section
      title={text("title")}
      actions={
        mayWrite && !isWriting ? (
          <Button size="xs" variant="light" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setWriting(true)} className="no-print">{text("write")}</Button>
        ) : mayCorrect ? (
          <Button size="xs" variant="light" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setCorrecting(true)} className="no-print">{text("correct")}</Button>
        ) : undefined
      }
    >
      {isWriting && mayWrite ? <Writing detail={detail} onClose={() => setWriting(false)} /> : <Reading detail={detail} />}
      <MinutesFiles session={detail.session} />
      {isCorrecting && <NewSessionDrawer corrected={detail.session} onClose={() => setCorrecting(false)} />}
    </Section>
  );
}

function Writing({ detail, onClose }: { readonly detail: SessionDetail; readonly onClose: () => void }) {
  const text = useTranslations("review.minutes");
  const schedules = useAnswer("GET /api/schedules", {});
  const change = useCommand("PUT /api/reviews/{session}");
  const { session } = detail;
  const [initial] = useState(() => formOf(session));
  return (
    <SessionForm
      initial={initial}
      schedules={schedules.data ?? []}
      parts="all"
      verb={text("save")}
      storedVersion={session.version}
      conflict={(keepMine) => (
        <Alert color="amber" title={text("conflict")}>
          <Stack gap="xs">
            <Text size="sm" style={{ whiteSpace: "pre-wrap" }}><b>{text("discussion")}:</b> {session.discussion ?? "–"}</Text>
            <Text size="sm" style={{ whiteSpace: "pre-wrap" }}><b>{text("conclusions")}:</b> {session.conclusions ?? "–"}</Text>
            <Group><Button size="xs" variant="light" onClick={keepMine}>{text("keep_mine")}</Button></Group>
          </Stack>
        </Alert>
      )}
      onSend={async (form) => {
        await change.mutateAsync({ values: { session: session.id }, body: form });
        showDone(text("saved"));
      }}
      onClose={onClose}
    />
  );
}

function Reading({ detail }: { readonly detail: SessionDetail }) {
  const text = useTranslations("review.minutes");
  const { session } = detail;
  const { nameOf } = usePeople();
  const schedule = useAnswer("GET /api/schedules/{schedule}", { schedule: session.schedule ?? "" }, {}, { enabled: session.schedule !== null });
  const long = (words: string | null) => (words === null ? null : <Text component="div" size="sm" style={{ whiteSpace: "pre-wrap" }}>{words}</Text>);
  return (
    <KeyValue
      facts={[
        [text("schedule"), session.schedule === null ? null : <Anchor key="schedule" component={Link} to={`/jadwal/${session.schedule}`}>{schedule.data?.schedule.title ?? "…"}</Anchor>],
        [text("number"), session.number],
        [text("corrects"), session.corrects === null ? null : <OtherSession key="corrects" id={session.corrects} />],
        [text("corrected_by"), detail.corrected_by.length === 0 ? null : <Stack key="by" gap={2}>{detail.corrected_by.map((id) => <OtherSession key={id} id={id} />)}</Stack>],
        [text("hours"), session.hours],
        [text("place"), session.place],
        [text("chair"), session.chair],
        [text("minute_taker"), session.minute_taker],
        [text("attendees"), session.attendees.length === 0 ? text("nobody") : <Attendees key="attendees" all={session.attendees} />],
        [text("discussion"), long(session.discussion) ?? text("nothing_written")],
        [text("conclusions"), long(session.conclusions) ?? text("nothing_written")],
        [text("recorded_by"), nameOf(session.recorded_by)],
        [text("closed_at"), session.closed_at === null ? null : <Moment key="closed" at={session.closed_at} />],
      ]}
    />
  );
}

function OtherSession({ id }: { readonly id: Id<"ReviewSession"> }) {
  const other = useAnswer("GET /api/reviews/{session}", { session: id });
  const session = other.data?.session;
  return <Anchor component={Link} to={`/reviu/${id}`} size="sm">{session === undefined ? "…" : (session.number ?? session.title)}</Anchor>;
}

function Attendees({ all }: { readonly all: readonly Attendee[] }) {
  const text = useTranslations("review.attendees.attendance");
  return (
    <ul style={{ margin: 0, paddingInlineStart: "1.1rem" }}>
      {all.map((one) => (
        <li key={one.name}>
          {one.name}{one.organisation === null ? "" : `, ${one.organisation}`} <Text span size="sm" c="dimmed">({text(one.attendance)})</Text>
        </li>
      ))}
    </ul>
  );
}
