// Which kinds of messages go by mail and when; all of them stand in the app.
import { Alert, Button, Group, NativeSelect, SimpleGrid, Stack, Switch, Table, Text, VisuallyHidden } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { DigestDay, NoticeGroup, NoticePreferences, NoticeWay } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { TimeField } from "../ui/TimeField";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const fields = ["ways", "quiet_from", "quiet_until", "digest_hour"];
const ways: readonly NoticeWay[] = ["at_once", "daily", "weekly", "none"];
const days: readonly DigestDay[] = ["monday", "tuesday", "wednesday", "thursday", "friday"];
const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, "0")}.00` }));

interface Properties {
  readonly preferences: NoticePreferences;
  readonly hasAddress: boolean;
}

export function PreferencesForm({ preferences: stored, hasAddress }: Properties) {
  const text = useTranslations("notifications.preferences");
  const ui = useTranslations("ui");
  const change = useCommand("PUT /api/me/preferences");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [chosen, setChosen] = useState(stored);
  const set = (part: Partial<NoticePreferences>) => setChosen((all) => ({ ...all, ...part }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send(() => change.mutateAsync({ values: {}, body: chosen }))) showDone(text("saved"));
  };
  return (
    <Section title={text("title")} hint={text("hint")}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {!hasAddress && <Alert color="blue">{text("no_address")}</Alert>}
          <Ways chosen={chosen} onChange={(group, way) => set({ ways: chosen.ways.map((one) => (one.group === group ? { group, way } : one)) })} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NativeSelect label={text("digest_hour")} description={text("digest_hour_hint")} data={hours} value={String(chosen.digest_hour)} onChange={(event) => set({ digest_hour: Number(event.currentTarget.value) })} error={faultOf(refusal, "digest_hour")} />
            <NativeSelect label={text("digest_day")} description={text("digest_day_hint")} data={days.map((value) => ({ value, label: text(`day.${value}`) }))} value={chosen.digest_day} onChange={(event) => set({ digest_day: event.currentTarget.value as DigestDay })} />
          </SimpleGrid>
          <QuietHours chosen={chosen} onChange={set} refusal={refusal} />
          <RefusalNote problem={refusal} fields={fields} />
          <Group justify="flex-end"><Button type="submit" loading={isBusy} disabled={JSON.stringify(chosen) === JSON.stringify(stored)}>{ui("save")}</Button></Group>
        </Stack>
      </form>
    </Section>
  );
}

function Ways({ chosen, onChange }: { readonly chosen: NoticePreferences; readonly onChange: (group: NoticeGroup, way: NoticeWay) => void }) {
  const text = useTranslations("notifications.preferences");
  const options = ways.map((value) => ({ value, label: text(`way.${value}`) }));
  return (
    <Table verticalSpacing={6} withRowBorders>
      <Table.Caption><VisuallyHidden>{text("title")}</VisuallyHidden></Table.Caption>
      <Table.Thead>
        <Table.Tr><Table.Th scope="col">{text("kind")}</Table.Th><Table.Th scope="col" w={190}>{text("by_mail")}</Table.Th></Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {chosen.ways.map(({ group, way }) => (
          <Table.Tr key={group}>
            <Table.Th scope="row" style={{ fontWeight: 400 }}>
              <Text size="sm" fw={500}>{text(`group.${group}`)}</Text>
              <Text size="xs" c="dimmed">{text(`group_hint.${group}`)}</Text>
            </Table.Th>
            <Table.Td><NativeSelect aria-label={`${text("by_mail")}: ${text(`group.${group}`)}`} data={options} value={way} onChange={(event) => onChange(group, event.currentTarget.value as NoticeWay)} /></Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface QuietProperties {
  readonly chosen: NoticePreferences;
  readonly onChange: (part: Partial<NoticePreferences>) => void;
  readonly refusal: unknown;
}

function QuietHours({ chosen, onChange, refusal }: QuietProperties) {
  const text = useTranslations("notifications.preferences");
  const isOn = chosen.quiet_from !== null;
  return (
    <Stack gap="sm">
      <Switch
        label={text("quiet")} description={text("quiet_hint")} checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked ? { quiet_from: "20:00", quiet_until: "06:00" } : { quiet_from: null, quiet_until: null })}
      />
      {isOn && (
        <SimpleGrid cols={2} maw={360}>
          <TimeField label={text("quiet_from")} value={chosen.quiet_from ?? ""} onChange={(quiet_from) => onChange({ quiet_from })} error={faultOf(refusal, "quiet_from")} />
          <TimeField label={text("quiet_until")} value={chosen.quiet_until ?? ""} onChange={(quiet_until) => onChange({ quiet_until })} error={faultOf(refusal, "quiet_until")} />
        </SimpleGrid>
      )}
      <Switch label={text("rests")} description={text("rests_hint")} checked={chosen.rests_on_days_off} onChange={(event) => onChange({ rests_on_days_off: event.currentTarget.checked })} />
    </Stack>
  );
}
