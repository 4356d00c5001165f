// One target: the figure, for which period, of what, and how much.
import { Button, Drawer, Group, NumberInput, Select, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { PerformanceTargetFormLimits, type Id, type PerformanceTarget } from "../api/contract";
import { useMetrics } from "../evaluation/useMetrics";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { ownFigures, useFigureName } from "./TargetsSection";

interface Properties {
  readonly target: PerformanceTarget | null;
  readonly period: string;
  readonly channels: readonly { readonly value: string; readonly label: string }[];
  readonly pillars: readonly string[];
  readonly onClose: () => void;
}

const fields = ["period", "figure", "channel", "pillar", "value", "note"];

export function TargetDrawer({ target, period: shown, channels, pillars, onClose }: Properties) {
  const ui = useTranslations("ui");
  const text = useTranslations("performance.targets");
  const figureName = useFigureName();
  const { all } = useMetrics();
  const add = useCommand("POST /api/performance-targets");
  const change = useCommand("PUT /api/performance-targets/{target}");
  const withdraw = useCommand("POST /api/performance-targets/{target}/withdraw");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [period, setPeriod] = useState(target?.period ?? shown);
  const [figure, setFigure] = useState<string | null>(target?.figure ?? "published");
  const [channel, setChannel] = useState<string | null>(target?.channel ?? null);
  const [pillar, setPillar] = useState<string | null>(target?.pillar ?? null);
  const [value, setValue] = useState<number | "">(target?.value ?? "");
  const [note, setNote] = useState(target?.note ?? "");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { version: target?.version ?? null, period: period.trim(), figure: figure ?? "", channel: channel as Id<"Channel"> | null, pillar, value: value === "" ? 0 : value, note: note.trim() === "" ? null : note.trim() };
    const work = () => (target === null ? add.mutateAsync({ values: {}, body }) : change.mutateAsync({ values: { target: target.id }, body }));
    if (!(await send(work))) return;
    showDone(text("done"));
    onClose();
  };
  const takeBack = async () => {
    if (target === null || !(await send(() => withdraw.mutateAsync({ values: { target: target.id }, body: { version: target.version } })))) return;
    showDone(text("withdrawn"));
    onClose();
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={text(target === null ? "new" : "change")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Select label={text("figure")} required searchable allowDeselect={false} data={[...ownFigures, ...all.filter((one) => one.is_active).map((one) => one.code)].map((one) => ({ value: one, label: figureName(one) }))} value={figure} onChange={setFigure} error={faultOf(refusal, "figure")} />
          <TextInput label={text("period")} description={text("period_hint")} required value={period} onChange={(event) => setPeriod(event.currentTarget.value)} error={faultOf(refusal, "period")} />
          <Select label={text("channel")} clearable searchable placeholder={text("all")} data={[...channels]} value={channel} onChange={setChannel} error={faultOf(refusal, "channel")} />
          <Select label={text("pillar")} clearable placeholder={text("all")} data={[...pillars]} value={pillar} onChange={setPillar} error={faultOf(refusal, "pillar")} />
          <NumberInput label={text("value")} required min={0} thousandSeparator="." decimalSeparator="," value={value} onChange={(one) => setValue(typeof one === "number" ? one : "")} error={faultOf(refusal, "value")} />
          <TextInput label={text("note")} maxLength={PerformanceTargetFormLimits.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} error={faultOf(refusal, "note")} />
          <RefusalNote problem={refusal} fields={fields} />
          <Group justify="space-between">
            {target === null ? <span /> : <Button variant="subtle" color="red" disabled={isBusy} onClick={() => void takeBack()}>{text("withdraw")}</Button>}
            <Button type="submit" loading={isBusy}>{text("save")}</Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
