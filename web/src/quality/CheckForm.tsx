// Whether a corrective action helped: looked at by somebody else, on a later day.
import { Button, Group, SegmentedControl, Stack, Text, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { EffectChoices, NewEffectCheckLimits, type CorrectiveAction, type Effect } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function CheckForm({ action }: { readonly action: CorrectiveAction }) {
  const text = useTranslations("quality.action");
  const check = useCommand("POST /api/corrective-actions/{action}/check");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [effect, setEffect] = useState<Effect>("effective");
  const [narrative, setNarrative] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send(() => check.mutateAsync({ values: { action: action.id }, body: { effect, narrative: narrative.trim() } }))) showDone(text("checked"));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="xs">
        <Text fw={600}>{text("check")}</Text>
        <SegmentedControl aria-label={text("check")} value={effect} onChange={(one) => setEffect(one as Effect)} data={EffectChoices.map((one) => ({ value: one, label: text(`effect.${one}`) }))} />
        <Textarea label={text("narrative")} required autosize minRows={3} maxLength={NewEffectCheckLimits.narrative} value={narrative} onChange={(event) => setNarrative(event.currentTarget.value)} error={faultOf(refusal, "narrative")} />
        <RefusalNote problem={refusal} fields={["narrative"]} />
        <Group justify="flex-end"><Button type="submit" loading={isBusy}>{text("save_check")}</Button></Group>
      </Stack>
    </form>
  );
}
