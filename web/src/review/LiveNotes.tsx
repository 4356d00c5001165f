// Who is here and what is said, saved by itself while the meeting runs; when two people write at once both texts are shown.
import { Group, SegmentedControl, Stack, Text, Textarea } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { AttendanceChoices, SessionFormLimits, type Attendance, type Attendee, type SessionDetail } from "../api/contract";
import { SaveTrouble, SaveWords } from "../ui/SaveWords";
import { Section } from "../ui/Section";
import { useAutosave, type Autosave } from "../ui/useAutosave";
import { formOf, tidied } from "./sessionForm";

interface Notes {
  readonly attendees: readonly Attendee[];
  readonly discussion: string | null;
  readonly conclusions: string | null;
}

export function LiveNotes({ detail, mayWrite }: { readonly detail: SessionDetail; readonly mayWrite: boolean }) {
  const text = useTranslations("review.live");
  const forms = useTranslations("review.form");
  const { session } = detail;
  const change = useCommand("PUT /api/reviews/{session}");
  const { attendees, discussion, conclusions } = session;
  const notes = useAutosave<Notes>({
    stored: { attendees, discussion, conclusions },
    version: session.version,
    save: async (draft, version) => {
      const body = tidied({ ...formOf(session), ...draft, attendees: [...draft.attendees], version });
      return (await change.mutateAsync({ values: { session: session.id }, body })).session.version;
    },
  });
  return (
    <Section title={text("notes")} actions={mayWrite ? <SaveWords of={notes} /> : undefined}>
      <Stack>
        <SaveTrouble of={notes} />
        {notes.state.kind === "conflict" && <Stored session={session} />}
        <AttendanceToggles notes={notes} mayWrite={mayWrite} />
        <Textarea
          label={forms("discussion")} size="lg" autosize minRows={4} readOnly={!mayWrite} maxLength={SessionFormLimits.discussion}
          value={notes.draft.discussion ?? ""} onChange={(event) => notes.change({ discussion: event.currentTarget.value })}
        />
        <Textarea
          label={forms("conclusions")} size="lg" autosize minRows={2} readOnly={!mayWrite} maxLength={SessionFormLimits.conclusions}
          value={notes.draft.conclusions ?? ""} onChange={(event) => notes.change({ conclusions: event.currentTarget.value })}
        />
      </Stack>
    </Section>
  );
}

function Stored({ session }: { readonly session: SessionDetail["session"] }) {
  const text = useTranslations("review.minutes");
  return (
    <div>
      <Text fw={600}>{text("conflict")}</Text>
      <Text style={{ whiteSpace: "pre-wrap" }}><b>{text("discussion")}:</b> {session.discussion ?? "–"}</Text>
      <Text style={{ whiteSpace: "pre-wrap" }}><b>{text("conclusions")}:</b> {session.conclusions ?? "–"}</Text>
    </div>
  );
}

function AttendanceToggles({ notes, mayWrite }: { readonly notes: Autosave<Notes>; readonly mayWrite: boolean }) {
  const text = useTranslations("review.attendees");
  const all = notes.draft.attendees;
  const set = (index: number, attendance: Attendance) =>
    notes.change({ attendees: all.map((one, each) => (each === index ? { ...one, attendance } : one)) });
  return (
    <Stack gap="xs" role="group" aria-label={text("label")}>
      {all.map((one, index) => (
        <Group key={`${one.name}-${index}`} gap="sm" justify="space-between">
          <Text size="lg">{one.name}{one.organisation === null ? "" : `, ${one.organisation}`}</Text>
          <SegmentedControl
            disabled={!mayWrite} aria-label={text("attendance_of", { name: one.name })} value={one.attendance} onChange={(attendance) => set(index, attendance as Attendance)}
            data={AttendanceChoices.map((attendance) => ({ value: attendance, label: text(`attendance.${attendance}`) }))}
          />
        </Group>
      ))}
    </Stack>
  );
}
