// Tindak lanjut as rows: what, who, until when, and how it stands.
import { ActionIcon, Autocomplete, Button, Group, Paper, Select, Stack, Text, Textarea } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { ActionStateChoices, type FollowUp, type ActionState, type FollowUpView } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { DateField } from "../ui/DateField";
import { newFollowUp } from "./reportWords";

interface Properties {
  readonly value: readonly FollowUp[];
  readonly earlier: readonly FollowUpView[];
  readonly onChange: (rows: readonly FollowUp[]) => void;
}

export function ReportFollowUps({ value, earlier, onChange }: Properties) {
  const text = useTranslations("evaluation.follow_up");
  const states = useTranslations("evaluation.follow_up_state");
  const { all } = usePeople();
  const change = (id: string, news: Partial<FollowUp>) => onChange(value.map((one) => (one.id === id ? { ...one, ...news } : one)));
  return (
    <Stack gap="sm" role="group" aria-label={text("rows")}>
      <Text size="sm" fw={500}>{text("rows")}</Text>
      {value.map((one, index) => (
        <Paper key={one.id} withBorder p="sm">
          <Group gap="xs" align="flex-end" wrap="wrap">
            <Textarea label={text("what", { number: index + 1 })} autosize minRows={1} maxLength={1000} style={{ flex: "2 1 16rem" }} value={one.text} onChange={(event) => change(one.id, { text: event.currentTarget.value })} />
            <Autocomplete label={text("who")} style={{ flex: "1 1 10rem" }} maxLength={200} data={all.map((person) => person.name)} value={one.who ?? ""} onChange={(who) => change(one.id, { who })} />
            <div style={{ flex: "1 1 13rem" }}><DateField label={text("due")} value={one.due_on} onChange={(due) => change(one.id, { due_on: due as FollowUp["due_on"] })} /></div>
            <Select
              label={text("state")} style={{ flex: "1 1 8rem" }} allowDeselect={false} value={one.state} onChange={(state) => change(one.id, { state: (state ?? "open") as ActionState })}
              data={ActionStateChoices.map((state) => ({ value: state, label: states(state) }))}
            />
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={text("remove", { number: index + 1 })} onClick={() => onChange(value.filter((row) => row.id !== one.id))}><IconTrash size={18} aria-hidden /></ActionIcon>
          </Group>
        </Paper>
      ))}
      <Group><Button size="xs" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...value, newFollowUp()])}>{text("add")}</Button></Group>
      {earlier.length > 0 && <Text size="sm" c="dimmed">{text("earlier", { count: earlier.length })}</Text>}
    </Stack>
  );
}
