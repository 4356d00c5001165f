// Who was there: taken over from closed minutes, or typed.
import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconTrash, IconUsersPlus } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { ReportPresenceChoices, type ReportAttendee, type ReportDetail, type ReportPresence } from "../api/contract";
import { useMe } from "../app/session";
import { DataTable, type Column } from "../ui/DataTable";
import { withAttendees } from "./reportWords";

interface Properties {
  readonly value: readonly ReportAttendee[];
  readonly sessions: ReportDetail["sessions"];
  readonly onChange: (all: readonly ReportAttendee[]) => void;
}

export function ReportAttendance({ value, sessions, onChange }: Properties) {
  const text = useTranslations("evaluation.attendance");
  const presences = useTranslations("evaluation.presence");
  const { office } = useMe();
  const change = (index: number, news: Partial<ReportAttendee>) => onChange(value.map((one, each) => (each === index ? { ...one, ...news } : one)));
  const ofMinutes = (session: ReportDetail["sessions"][number]) =>
    session.attendees.map((one): ReportAttendee => ({ name: one.name, unit: one.organisation ?? (one.account === null ? null : office.unit), presence: one.attendance }));
  return (
    <Stack gap="xs" role="group" aria-label={text("title")}>
      {value.length === 0 && <Text size="sm" c="dimmed">{text("empty")}</Text>}
      {value.map((one, index) => (
        <Group key={index} gap="xs">
          <TextInput aria-label={text("name", { number: index + 1 })} placeholder={text("name_hint")} style={{ flex: "2 1 10rem" }} maxLength={120} value={one.name} onChange={(event) => change(index, { name: event.currentTarget.value })} />
          <TextInput aria-label={text("unit", { number: index + 1 })} placeholder={text("unit_hint")} style={{ flex: "1 1 8rem" }} maxLength={120} value={one.unit ?? ""} onChange={(event) => change(index, { unit: event.currentTarget.value })} />
          <Select
            aria-label={text("presence", { number: index + 1 })} w={130} allowDeselect={false} value={one.presence} onChange={(next) => change(index, { presence: (next ?? "present") as ReportPresence })}
            data={ReportPresenceChoices.map((presence) => ({ value: presence, label: presences(presence) }))}
          />
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={text("remove", { name: one.name || String(index + 1) })} onClick={() => onChange(value.filter((_, each) => each !== index))}><IconTrash size={18} aria-hidden /></ActionIcon>
        </Group>
      ))}
      <Group gap="xs">
        <Button size="xs" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...value, { name: "", unit: null, presence: "present" }])}>{text("add")}</Button>
        {sessions.filter((one) => one.attendees.length > 0).map((one) => (
          <Button key={one.id} size="xs" variant="subtle" leftSection={<IconUsersPlus size={16} aria-hidden />} onClick={() => onChange(withAttendees(value, ofMinutes(one)))}>{text("from_minutes", { title: one.title })}</Button>
        ))}
      </Group>
    </Stack>
  );
}

export function AttendanceReading({ all }: { readonly all: readonly ReportAttendee[] }) {
  const text = useTranslations("evaluation.attendance");
  const presences = useTranslations("evaluation.presence");
  const columns: readonly Column<ReportAttendee>[] = [
    { key: "name", head: text("name_hint"), isMain: true, cell: (one) => <Text span size="sm" fw={500}>{one.name}</Text> },
    { key: "unit", head: text("unit_hint"), cell: (one) => one.unit ?? "–" },
    { key: "presence", head: text("presence_head"), cell: (one) => presences(one.presence) },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => `${one.name}\n${one.unit ?? ""}`} empty={<Text size="sm" c="dimmed">{text("empty_closed")}</Text>} />;
}
