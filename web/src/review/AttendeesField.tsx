// Who was invited, and who came: people of the office from the list, guests by name.
import { ActionIcon, Autocomplete, Button, Group, Input, SegmentedControl, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconTrash, IconUsersPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { AttendanceChoices, AttendeeLimits, type Attendance, type Attendee, type Person } from "../api/contract";

interface Properties {
  readonly people: readonly Person[];
  readonly value: readonly Attendee[];
  readonly onChange: (attendees: readonly Attendee[]) => void;
  readonly error?: ReactNode;
}

export function AttendeesField({ people, value, onChange, error }: Properties) {
  const text = useTranslations("review.attendees");
  const named = new Set(value.map((one) => one.name));
  const missing = people.filter((one) => !named.has(one.name) && one.roles.some((role) => role !== "auditor" && role !== "administrator"));
  const change = (index: number, news: Partial<Attendee>) => onChange(value.map((one, each) => (each === index ? { ...one, ...news } : one)));
  const rename = (index: number, name: string) => {
    const known = people.find((one) => one.name === name);
    change(index, known === undefined ? { name, account: null } : { name, account: known.account, organisation: null });
  };
  const add = (added: readonly Attendee[]) => onChange([...value, ...added]);
  return (
    <Input.Wrapper label={text("label")} labelElement="div" error={error} role="group" aria-label={text("label")}>
      <Stack gap="xs" mt={4}>
        {value.length === 0 && <Text size="sm" c="dimmed">{text("empty")}</Text>}
        {value.map((one, index) => (
          <Group key={index} gap="xs">
            <Autocomplete
              aria-label={text("name", { number: index + 1 })} placeholder={text("name_hint")} style={{ flex: "1 1 11rem" }} maxLength={AttendeeLimits.name}
              data={missing.map((person) => person.name).concat(one.account === null ? [] : [one.name])} value={one.name} onChange={(name) => rename(index, name)}
            />
            {one.account === null && (
              <TextInput
                aria-label={text("organisation_of", { name: one.name || text("name", { number: index + 1 }) })} placeholder={text("organisation_hint")} style={{ flex: "1 1 9rem" }}
                maxLength={AttendeeLimits.organisation} value={one.organisation ?? ""} onChange={(event) => change(index, { organisation: event.currentTarget.value })}
              />
            )}
            <SegmentedControl
              size="xs" aria-label={text("attendance_of", { name: one.name || text("name", { number: index + 1 }) })} value={one.attendance}
              onChange={(attendance) => change(index, { attendance: attendance as Attendance })}
              data={AttendanceChoices.map((attendance) => ({ value: attendance, label: text(`attendance.${attendance}`) }))}
            />
            <ActionIcon variant="subtle" color="gray" size="lg" onClick={() => onChange(value.filter((_, each) => each !== index))} aria-label={text("remove", { name: one.name || String(index + 1) })}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Group gap="xs">
          <Button size="xs" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add([{ name: "", attendance: "present", account: null, organisation: null }])}>{text("add")}</Button>
          {missing.length > 0 && (
            <Button size="xs" variant="subtle" leftSection={<IconUsersPlus size={16} aria-hidden />} onClick={() => add(missing.map((person) => ({ name: person.name, attendance: "present", account: person.account, organisation: null })))}>
              {text("add_all", { count: missing.length })}
            </Button>
          )}
        </Group>
      </Stack>
    </Input.Wrapper>
  );
}
