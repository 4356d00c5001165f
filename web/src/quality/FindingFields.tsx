// A finding written in PLOR: problem, location, objective evidence, reference.
import { Button, Drawer, Group, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { FindingFormLimits, FindingSourceChoices, FindingTypeChoices, type DateText, type Finding, type FindingForm, type FindingSource, type FindingType, type Id } from "../api/contract";
import { useMay, useMe } from "../app/session";
import { DateField } from "../ui/DateField";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { findingForm, isNonconformity, tidiedFinding } from "./findingWords";

const fields = ["type", "source", "title", "problem", "location", "objective_evidence", "reference", "clause", "indicator", "task", "found_on"];

interface Properties {
  readonly finding: Finding | null;
  readonly onClose: () => void;
  readonly onSaved?: (id: string) => void;
}

export function FindingFields({ finding, onClose, onSaved }: Properties) {
  const text = useTranslations("quality.form");
  const types = useTranslations("quality.type");
  const sources = useTranslations("quality.source");
  const ui = useTranslations("ui");
  const { today } = useMe();
  const isAuditor = useMay("indicators.audit");
  const indicators = useAnswer("GET /api/indicators", {});
  const add = useCommand("POST /api/findings");
  const change = useCommand("PUT /api/findings/{finding}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [asOpened] = useState(finding);
  const form = useForm<FindingForm>({ initialValues: findingForm(asOpened, today, isAuditor) });
  const { values, errors } = form;
  const isPlor = isNonconformity(values.type);
  const long = (field: "location" | "objective_evidence" | "reference", rows: number) => (
    <Textarea
      label={text(field)} description={text(`${field}_hint`)} required={isPlor} autosize minRows={rows} maxLength={FindingFormLimits[field]} error={errors[field]} value={values[field] ?? ""}
      onChange={(event) => form.setFieldValue(field, event.currentTarget.value)}
    />
  );
  const save = () =>
    void send(async () => {
      const body = tidiedFinding(values);
      try {
        const saved = asOpened === null ? await add.mutateAsync({ values: {}, body }) : await change.mutateAsync({ values: { finding: asOpened.id }, body });
        showDone(text("saved", { number: saved.finding.number }));
        onClose();
        onSaved?.(saved.finding.id);
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
    });
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={text(asOpened === null ? "new" : "change")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Stack>
          <Group grow align="flex-start">
            <Select label={text("type")} allowDeselect={false} data={FindingTypeChoices.map((one) => ({ value: one, label: types(one) }))} value={values.type} onChange={(one) => one !== null && form.setFieldValue("type", one as FindingType)} error={errors.type} />
            <Select
              label={text("source")} allowDeselect={false} data={FindingSourceChoices.filter((one) => one !== "internal_audit" || isAuditor).map((one) => ({ value: one, label: sources(one) }))} value={values.source}
              onChange={(one) => one !== null && form.setFieldValue("source", one as FindingSource)} error={errors.source}
            />
          </Group>
          <TextInput label={text("title")} required maxLength={FindingFormLimits.title} {...form.getInputProps("title")} />
          <Textarea label={text("problem")} description={text("problem_hint")} required autosize minRows={3} maxLength={FindingFormLimits.problem} {...form.getInputProps("problem")} />
          {long("location", 1)}
          {long("objective_evidence", 2)}
          {long("reference", 1)}
          <TextInput label={text("clause")} maxLength={FindingFormLimits.clause} error={errors.clause} value={values.clause ?? ""} onChange={(event) => form.setFieldValue("clause", event.currentTarget.value)} />
          <Group grow align="flex-start">
            <Select
              label={text("indicator")} clearable searchable data={(indicators.data ?? []).map(({ indicator }) => ({ value: indicator.id, label: indicator.code }))} value={values.indicator}
              onChange={(one) => form.setFieldValue("indicator", one as Id<"Indicator"> | null)} error={errors.indicator}
            />
            <DateField label={text("found_on")} isRequired latest={today} value={values.found_on} onChange={(day) => day !== null && form.setFieldValue("found_on", day as DateText)} error={errors.found_on as string | undefined} />
          </Group>
          <RefusalNote problem={refusal} fields={fields} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{ui("save")}</Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
