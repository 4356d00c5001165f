// Moves an indicator on in PPEPP; a stage that is skipped or done again needs a note.
import { Button, Group, Select, Stack, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewStageLimits, PpeppStageChoices, type IndicatorValue, type PpeppStage } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function StageForm({ value }: { readonly value: IndicatorValue }) {
  const text = useTranslations("indicators.stages");
  const stages = useTranslations("indicators.stage");
  const move = useCommand("POST /api/indicators/{indicator}/stage");
  const { isBusy, refusal, send } = useDialogSubmit();
  const next = PpeppStageChoices[(PpeppStageChoices.indexOf(value.stage) + 1) % PpeppStageChoices.length]!;
  const [stage, setStage] = useState<PpeppStage>(next);
  const [note, setNote] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { year: value.year, stage, note: note.trim() === "" ? null : note.trim() };
    if (await send(() => move.mutateAsync({ values: { indicator: value.indicator.id }, body }))) showDone(text("done", { stage: stages(stage) }));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="xs">
        <Select label={text("to")} allowDeselect={false} data={PpeppStageChoices.map((one) => ({ value: one, label: stages(one) }))} value={stage} onChange={(one) => one !== null && setStage(one as PpeppStage)} error={faultOf(refusal, "stage")} />
        <Textarea label={text("note")} description={text("note_hint")} autosize maxLength={NewStageLimits.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} error={faultOf(refusal, "note")} />
        <RefusalNote problem={refusal} fields={["stage", "note"]} />
        <Group justify="flex-end"><Button type="submit" size="xs" variant="light" loading={isBusy}>{text("verb")}</Button></Group>
      </Stack>
    </form>
  );
}
