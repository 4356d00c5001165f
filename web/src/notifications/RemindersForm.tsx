// How many working days before and after a day is due people are told.
import { Button, Group, NumberInput, SimpleGrid, Stack } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { ReminderNumbers } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const fields = ["days_before", "late_after", "sub_coordinator_after", "coordinator_after"] as const;

export function RemindersForm({ numbers: stored }: { readonly numbers: ReminderNumbers }) {
  const text = useTranslations("notifications.reminders");
  const ui = useTranslations("ui");
  const settle = useCommand("PUT /api/reminder-numbers");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [numbers, setNumbers] = useState(stored);
  const isChanged = fields.some((field) => numbers[field] !== stored[field]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send(() => settle.mutateAsync({ values: {}, body: numbers }))) showDone(text("saved"));
  };
  return (
    <Section title={text("title")} hint={text("hint")}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {fields.map((field) => (
              <NumberInput
                key={field} label={text(field)} min={0} max={60} allowDecimal={false} value={numbers[field]} error={faultOf(refusal, field)}
                onChange={(value) => setNumbers((all) => ({ ...all, [field]: Number(value) }))}
              />
            ))}
          </SimpleGrid>
          <RefusalNote problem={refusal} fields={fields} />
          <Group justify="flex-end">
            <Button type="submit" loading={isBusy} disabled={!isChanged}>{ui("save")}</Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
