// An observation that was not acted upon becomes a nonconformity, with its reason and in PLOR.
import { Button, Group, Modal, Select, Stack, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { FindingRaiseLimits, type Finding, type FindingType } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const fields = ["reason", "location", "objective_evidence", "reference"] as const;
const heavier: readonly FindingType[] = ["minor_nonconformity", "major_nonconformity"];

export function RaiseDialog({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const text = useTranslations("quality.form");
  const raising = useTranslations("quality.raise");
  const types = useTranslations("quality.type");
  const ui = useTranslations("ui");
  const raise = useCommand("POST /api/findings/{finding}/raise");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [type, setType] = useState<FindingType>("minor_nonconformity");
  const [words, setWords] = useState({ reason: "", location: finding.location ?? "", objective_evidence: finding.objective_evidence ?? "", reference: finding.reference ?? "" });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await send(() => raise.mutateAsync({ values: { finding: finding.id }, body: { version: finding.version, type, ...words } })))) return;
    showDone(raising("done"));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={raising("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Select label={text("type")} allowDeselect={false} data={heavier.map((one) => ({ value: one, label: types(one) }))} value={type} onChange={(one) => one !== null && setType(one as FindingType)} error={faultOf(refusal, "type")} />
          {fields.map((field) => (
            <Textarea
              key={field} label={field === "reason" ? raising("reason") : text(field)} required autosize minRows={2} maxLength={FindingRaiseLimits[field]} value={words[field]}
              onChange={(event) => setWords({ ...words, [field]: event.currentTarget.value })} error={faultOf(refusal, field)}
            />
          ))}
          <RefusalNote problem={refusal} fields={["type", ...fields]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{raising("verb")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
