// A request is granted, granted in part, or refused with the reason and the legal basis.
import { Button, Group, Modal, SegmentedControl, Stack, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { RequestDecisionLimits, RequestOutcomeChoices, type DateText, type InformationRequest, type RequestOutcome } from "../api/contract";
import { useMe } from "../app/session";
import { DateField } from "../ui/DateField";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function DecisionDialog({ request, onClose }: { readonly request: InformationRequest; readonly onClose: () => void }) {
  const text = useTranslations("disclosure.requests");
  const ui = useTranslations("ui");
  const { today } = useMe();
  const decide = useCommand("POST /api/information-requests/{request}/decide");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [outcome, setOutcome] = useState<RequestOutcome>("granted");
  const [decidedOn, setDecidedOn] = useState<DateText>(today);
  const [reason, setReason] = useState("");
  const [basis, setBasis] = useState("");
  const isGranted = outcome === "granted";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { version: request.version, outcome, decided_on: decidedOn, reason: reason.trim() || null, legal_basis: isGranted ? null : basis.trim() || null };
    if (!(await send(() => decide.mutateAsync({ values: { request: request.id }, body })))) return;
    showDone(text("decided"));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("decide_title", { number: request.number })} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <SegmentedControl fullWidth aria-label={text("column.outcome")} value={outcome} onChange={(value) => setOutcome(value as RequestOutcome)} data={RequestOutcomeChoices.map((value) => ({ value, label: text(`outcome.${value}`) }))} />
          <DateField label={text("decided_on")} isRequired latest={today} value={decidedOn} onChange={(day) => day !== null && setDecidedOn(day as DateText)} error={faultOf(refusal, "decided_on")} />
          {!isGranted && <TextInput label={text("legal_basis")} required maxLength={RequestDecisionLimits.legal_basis} value={basis} onChange={(event) => setBasis(event.currentTarget.value)} error={faultOf(refusal, "legal_basis")} />}
          <Textarea label={text("reason")} required={!isGranted} autosize minRows={2} maxLength={RequestDecisionLimits.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={faultOf(refusal, "reason")} />
          <RefusalNote problem={refusal} fields={["decided_on", "legal_basis", "reason"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("decide")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
