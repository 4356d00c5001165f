// A cycle begins: usually the next month, by the procedure in force.
import "@mantine/dates/styles.css";
import "dayjs/locale/id";
import { Button, Group, Modal, SimpleGrid, Stack, Switch, Text, TextInput } from "@mantine/core";
import { MonthPickerInput } from "@mantine/dates";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewCycleLimits, type Cycle, type DateText } from "../api/contract";
import { useMe } from "../app/session";
import { DateField } from "../ui/DateField";
import { useDates } from "../ui/dates";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { daysOfMonth, monthAfter } from "./cycleWords";

interface Properties {
  readonly taken: readonly Cycle[];
  readonly onClose: () => void;
}

/** The next month, or the one after the last that a cycle covers. */
function usualMonth(taken: readonly Cycle[], today: string): string {
  const next = monthAfter(today);
  const last = taken.reduce((latest, one) => (one.ends_on > latest ? one.ends_on : latest), "");
  return last >= next ? monthAfter(last) : next;
}

export function NewCycleDialog({ taken, onClose }: Properties) {
  const text = useTranslations("cycles.new");
  const ui = useTranslations("ui");
  const dates = useDates();
  const navigate = useNavigate();
  const { today } = useMe();
  const start = useCommand("POST /api/cycles");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [month, setMonth] = useState(() => usualMonth(taken, today));
  const [days, setDays] = useState(daysOfMonth(month));
  const [isOther, setOther] = useState(false);
  const [ownName, setOwnName] = useState<string | null>(null);
  const name = ownName ?? dates.month(month);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    const [starts_on, ends_on] = (isOther ? days : daysOfMonth(month)) as readonly [DateText, DateText];
    await send(async () => {
      const made = await start.mutateAsync({ values: {}, body: { name: name.trim(), starts_on, ends_on } });
      await navigate({ to: `/siklus/${made.id}` });
    });
  };
  return (
    <Modal opened onClose={onClose} title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">{text("what_happens")}</Text>
          {isOther ? (
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <DateField label={text("starts_on")} isRequired value={days[0]} onChange={(day) => day !== null && setDays([day, days[1]])} error={faultOf(refusal, "starts_on")} />
              <DateField label={text("ends_on")} isRequired value={days[1]} onChange={(day) => day !== null && setDays([days[0], day])} error={faultOf(refusal, "ends_on")} />
            </SimpleGrid>
          ) : (
            <MonthField value={month} onChange={(chosen) => { setMonth(chosen); setDays(daysOfMonth(chosen)); }} error={faultOf(refusal, "starts_on") ?? faultOf(refusal, "ends_on")} />
          )}
          <Switch label={text("other_days")} checked={isOther} onChange={(event) => setOther(event.currentTarget.checked)} />
          <TextInput label={text("name")} required maxLength={NewCycleLimits.name} value={name} onChange={(event) => setOwnName(event.currentTarget.value)} error={faultOf(refusal, "name")} />
          <RefusalNote problem={refusal} fields={["name", "starts_on", "ends_on"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("start")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface MonthProperties {
  readonly value: string;
  readonly onChange: (month: string) => void;
  readonly error: string | undefined;
}

function MonthField({ value, onChange, error }: MonthProperties) {
  const text = useTranslations("cycles.new");
  const ui = useTranslations("ui.date");
  const language = useLocale();
  return (
    <MonthPickerInput
      label={text("month")} required value={value} onChange={(chosen) => chosen !== null && onChange(chosen)} error={error} locale={language} valueFormat="MMMM YYYY"
      popoverProps={{ attributes: { dropdown: { role: "dialog", "aria-label": text("month") } } }}
      ariaLabels={{ previousYear: ui("previous_year"), nextYear: ui("next_year"), previousDecade: ui("previous_decade"), nextDecade: ui("next_decade") }}
    />
  );
}
