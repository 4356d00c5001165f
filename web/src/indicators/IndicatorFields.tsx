// An indicator of the register, written: what is measured, how, when and whose it is.
import { Button, Checkbox, Drawer, Group, NumberInput, SegmentedControl, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { IndicatorFormLimits, IndicatorKindChoices, type Id, type Indicator, type IndicatorForm, type IndicatorKind, type Role } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { useRoleTitle } from "../people/useRoleTitle";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { indicatorForm, tidiedIndicator, workplaceOf } from "./indicatorWords";

const fields = ["code", "statement", "kind", "standard", "formula", "unit", "method", "computation", "quarters", "owner", "owner_role", "first_year", "last_year"];
const owners: readonly Role[] = ["staff", "sub_coordinator", "coordinator", "director"];

interface Properties {
  readonly indicator: Indicator | null;
  readonly year: number;
  readonly onClose: () => void;
}

export function IndicatorFields({ indicator, year, onClose }: Properties) {
  const text = useTranslations("indicators.form");
  const kinds = useTranslations("indicators.kind");
  const ui = useTranslations("ui");
  const people = usePeople();
  const titleOf = useRoleTitle();
  const computations = useAnswer("GET /api/indicator-computations", {});
  const add = useCommand("POST /api/indicators");
  const change = useCommand("PUT /api/indicators/{indicator}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [asOpened] = useState(indicator);
  const form = useForm<IndicatorForm>({ initialValues: indicatorForm(asOpened, year) });
  const { values, errors } = form;
  const isOfProcedure = asOpened !== null && workplaceOf(asOpened) !== null; // its words and computation stay
  const long = (field: "standard" | "formula" | "method", rows: number) => (
    <Textarea label={text(field)} description={text(`${field}_hint`)} autosize minRows={rows} maxLength={IndicatorFormLimits[field]} error={errors[field]} value={values[field] ?? ""} onChange={(event) => form.setFieldValue(field, event.currentTarget.value)} />
  );
  const save = () =>
    void send(async () => {
      const body = tidiedIndicator(values);
      try {
        if (asOpened === null) await add.mutateAsync({ values: {}, body });
        else await change.mutateAsync({ values: { indicator: asOpened.id }, body });
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
      showDone(text("saved", { code: body.code }));
      onClose();
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
          <TextInput label={text("code")} required maxLength={IndicatorFormLimits.code} disabled={isOfProcedure} {...form.getInputProps("code")} />
          <Textarea label={text("statement")} description={isOfProcedure ? text("statement_fixed") : undefined} required autosize minRows={2} maxLength={IndicatorFormLimits.statement} disabled={isOfProcedure} {...form.getInputProps("statement")} />
          <SegmentedControl fullWidth aria-label={text("kind")} value={values.kind} onChange={(kind) => form.setFieldValue("kind", kind as IndicatorKind)} data={IndicatorKindChoices.map((kind) => ({ value: kind, label: kinds(kind) }))} />
          {long("standard", 1)}
          {long("formula", 2)}
          <TextInput label={text("unit")} maxLength={IndicatorFormLimits.unit} error={errors.unit} value={values.unit ?? ""} onChange={(event) => form.setFieldValue("unit", event.currentTarget.value)} />
          {long("method", 2)}
          {isOfProcedure ? (
            <Text size="sm" c="dimmed">{text("computation_fixed")}</Text>
          ) : (
            <Select
              label={text("computation")} description={text("computation_hint")} placeholder={text("by_hand")} clearable searchable error={errors.computation}
              data={(computations.data ?? []).map((one) => ({ value: one.code, label: `${one.name} (${one.unit})` }))} value={values.computation} onChange={(computation) => form.setFieldValue("computation", computation)}
            />
          )}
          <Checkbox.Group label={text("quarters")} error={errors.quarters} value={values.quarters.map(String)} onChange={(chosen) => form.setFieldValue("quarters", chosen.map(Number))}>
            <Group mt={6}>{[1, 2, 3, 4].map((one) => <Checkbox key={one} value={String(one)} label={text("quarter", { quarter: one })} />)}</Group>
          </Checkbox.Group>
          <Group grow align="flex-start">
            <Select label={text("owner")} clearable searchable data={[...people.choices]} value={values.owner} onChange={(owner) => form.setFieldValue("owner", owner as Id<"Account"> | null)} error={errors.owner} />
            <Select label={text("owner_role")} clearable data={owners.map((role) => ({ value: role, label: titleOf(role) }))} value={values.owner_role} onChange={(role) => form.setFieldValue("owner_role", role as Role | null)} error={errors.owner_role} />
          </Group>
          <Group grow align="flex-start">
            <NumberInput label={text("first_year")} required min={2000} max={2100} {...form.getInputProps("first_year")} />
            <NumberInput label={text("last_year")} min={2000} max={2100} value={values.last_year ?? ""} onChange={(last) => form.setFieldValue("last_year", typeof last === "number" ? last : null)} error={errors.last_year} />
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
