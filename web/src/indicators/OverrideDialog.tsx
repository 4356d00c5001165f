// A person's word instead of the computed value, with its reason.
import { Button, Group, Modal, Select, Stack, Text, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { AchievementStatusChoices, NewOverrideLimits, type AchievementStatus, type IndicatorValue } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const fields = ["year", "status", "value", "reason"];

export function OverrideDialog({ value: computed, onClose }: { readonly value: IndicatorValue; readonly onClose: () => void }) {
  const text = useTranslations("indicators.override");
  const statuses = useTranslations("indicators.status");
  const ui = useTranslations("ui");
  const replace = useCommand("POST /api/indicators/{indicator}/override");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [status, setStatus] = useState<AchievementStatus>(computed.status);
  const [value, setValue] = useState(computed.value.slice(0, NewOverrideLimits.value));
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (value.trim() === "" || reason.trim() === "") return;
    const body = { year: computed.year, status, value: value.trim(), reason: reason.trim() };
    if (!(await send(() => replace.mutateAsync({ values: { indicator: computed.indicator.id }, body })))) return;
    showDone(text("done", { code: computed.indicator.code }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("title", { code: computed.indicator.code, year: String(computed.year) })} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">{text("what_happens")}</Text>
          <Select
            label={text("status")} allowDeselect={false} data={AchievementStatusChoices.map((one) => ({ value: one, label: statuses(one) }))}
            value={status} onChange={(one) => one !== null && setStatus(one as AchievementStatus)} error={faultOf(refusal, "status") ?? faultOf(refusal, "year")}
          />
          <Textarea
            label={text("value")} required autosize minRows={2} maxLength={NewOverrideLimits.value} value={value} onChange={(event) => setValue(event.currentTarget.value)}
            error={faultOf(refusal, "value") ?? (isTried && value.trim() === "" ? text("value_missing") : undefined)}
          />
          <Textarea
            label={text("reason")} placeholder={text("reason_hint")} required data-autofocus autosize minRows={3} maxLength={NewOverrideLimits.reason}
            value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={faultOf(refusal, "reason") ?? (isTried && reason.trim() === "" ? ui("reason_missing") : undefined)}
          />
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
