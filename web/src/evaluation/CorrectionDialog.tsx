// A wrong number is not changed: a right one takes its place, with its reason.
import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewMeasurementLimits, type Measurement, type WallTimeText } from "../api/contract";
import { useMe } from "../app/session";
import { wallTimeIn } from "../production/contentWords";
import { faultOf } from "../ui/fieldErrors";
import { numberIn, writtenNumber } from "../ui/numbers";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { WallTimeField } from "../ui/WallTimeField";
import { useMetrics } from "./useMetrics";

interface Properties {
  readonly measurement: Measurement;
  readonly title: string;
  readonly onClose: () => void;
}

const fields = ["value", "source", "taken_for", "reason"].map((field) => `measurements[0].${field}`);

export function CorrectionDialog({ measurement, title, onClose }: Properties) {
  const text = useTranslations("evaluation.correction");
  const { nameOf: metricName } = useMetrics();
  const ui = useTranslations("ui");
  const language = useLocale();
  const { office } = useMe();
  const command = useCommand("POST /api/measurements");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [value, setValue] = useState("");
  const [source, setSource] = useState(measurement.source);
  const [takenFor, setTakenFor] = useState(wallTimeIn(office.zone, new Date(measurement.taken_at)));
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const number = numberIn(value, language);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (number === null || reason.trim() === "" || source.trim() === "") return;
    const { placement, channel, metric, id } = measurement;
    const corrected = { placement, channel, metric, value: number, source: source.trim(), taken_for: takenFor as WallTimeText, corrects: id, reason: reason.trim() };
    if (!(await send(() => command.mutateAsync({ values: {}, body: { measurements: [corrected] } })))) return;
    showDone(text("done"));
    onClose();
  };
  const fault = (field: string) => faultOf(refusal, `measurements[0].${field}`);
  return (
    <Modal opened onClose={onClose} title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <div>
            <Text fw={600}>{title}</Text>
            <Text size="sm" c="dimmed">{text("was", { metric: metricName(measurement.metric), value: writtenNumber(measurement.value, language) })}</Text>
          </div>
          <TextInput label={text("value")} required inputMode="decimal" data-autofocus autoComplete="off" value={value} onChange={(event) => setValue(event.currentTarget.value)} error={fault("value") ?? (isTried && number === null ? text("no_number") : undefined)} />
          <WallTimeField label={text("taken")} isRequired value={takenFor} onChange={(next) => next !== null && setTakenFor(next)} error={fault("taken_for")} />
          <TextInput label={text("source")} required maxLength={NewMeasurementLimits.source} value={source} onChange={(event) => setSource(event.currentTarget.value)} error={fault("source") ?? (isTried && source.trim() === "" ? text("no_source") : undefined)} />
          <Textarea label={text("reason")} required autosize minRows={2} maxLength={NewMeasurementLimits.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={fault("reason") ?? (isTried && reason.trim() === "" ? ui("reason_missing") : undefined)} />
          <RefusalNote problem={refusal} fields={fields} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("verb")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
