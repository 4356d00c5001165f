// The target of an indicator from a year on: in words, and as a number to compare with.
import { Button, Group, NumberInput, Select, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { DirectionChoices, NewTargetLimits, type Direction, type IndicatorDetail } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function TargetForm({ detail: { value, targets } }: { readonly detail: IndicatorDetail }) {
  const text = useTranslations("indicators.target");
  const directions = useTranslations("indicators.direction");
  const set = useCommand("POST /api/indicators/{indicator}/targets");
  const { isBusy, refusal, send } = useDialogSubmit();
  const holding = targets.find((one) => one.year <= value.year);
  const [target, setTarget] = useState(holding?.target ?? "");
  const [baseline, setBaseline] = useState(holding?.baseline ?? "");
  const [number, setNumber] = useState<number | "">(holding?.number ?? "");
  const [direction, setDirection] = useState<Direction>(holding?.direction ?? "at_least");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { year: value.year, target: target.trim(), baseline: baseline.trim() === "" ? null : baseline.trim(), number: number === "" || direction === "yes_no" ? null : number, direction };
    if (await send(() => set.mutateAsync({ values: { indicator: value.indicator.id }, body }))) showDone(text("done", { year: String(value.year) }));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="xs">
        <Group grow align="flex-start">
          <TextInput label={text("target")} required maxLength={NewTargetLimits.target} value={target} onChange={(event) => setTarget(event.currentTarget.value)} error={faultOf(refusal, "target")} />
          <TextInput label={text("baseline")} maxLength={NewTargetLimits.baseline} value={baseline} onChange={(event) => setBaseline(event.currentTarget.value)} error={faultOf(refusal, "baseline")} />
        </Group>
        <Group grow align="flex-start">
          <Select label={text("direction")} allowDeselect={false} data={DirectionChoices.map((one) => ({ value: one, label: directions(one) }))} value={direction} onChange={(one) => one !== null && setDirection(one as Direction)} />
          <NumberInput label={text("number")} disabled={direction === "yes_no"} decimalSeparator="," value={number} onChange={(one) => setNumber(typeof one === "number" ? one : "")} error={faultOf(refusal, "number")} />
        </Group>
        <RefusalNote problem={refusal} fields={["target", "baseline", "number"]} />
        <Group justify="flex-end"><Button type="submit" size="xs" variant="light" loading={isBusy}>{text("verb")}</Button></Group>
      </Stack>
    </form>
  );
}
