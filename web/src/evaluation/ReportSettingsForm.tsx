// How activity reports are numbered, and whether Siar begins the month's draft by itself.
import { Button, Group, Stack, Switch, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { ReportSettingsLimits, type ReportSettings } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function ReportSettingsForm({ settings: stored }: { readonly settings: ReportSettings }) {
  const text = useTranslations("evaluation.settings");
  const ui = useTranslations("ui");
  const settle = useCommand("PUT /api/report-settings");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [pattern, setPattern] = useState(stored.number_pattern ?? "");
  const [begins, setBegins] = useState(stored.begins_drafts);
  const isChanged = pattern.trim() !== (stored.number_pattern ?? "") || begins !== stored.begins_drafts;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { number_pattern: pattern.trim() === "" ? null : pattern.trim(), begins_drafts: begins, version: stored.version };
    if (await send(() => settle.mutateAsync({ values: {}, body }))) showDone(text("saved"));
  };
  return (
    <Section title={text("title")}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <TextInput
            label={text("pattern")} description={text("pattern_hint", { example: "{number}/LK/{unit}/{roman_month}/{year}" })} maxLength={ReportSettingsLimits.number_pattern}
            value={pattern} onChange={(event) => setPattern(event.currentTarget.value)} error={faultOf(refusal, "number_pattern")}
          />
          <Switch label={text("begins")} description={text("begins_hint")} checked={begins} onChange={(event) => setBegins(event.currentTarget.checked)} />
          <RefusalNote problem={refusal} fields={["number_pattern"]} />
          <Group justify="flex-end"><Button type="submit" loading={isBusy} disabled={!isChanged}>{ui("save")}</Button></Group>
        </Stack>
      </form>
    </Section>
  );
}
