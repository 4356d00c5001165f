// The unit's part of a quarter: rating, what was achieved, analysis, cause and follow-up.
import { Button, Group, NumberInput, Select, Stack, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { AchievementStatusChoices, type AchievementStatus, type IndicatorQuarter, type QuarterDetail, type UnitAssessment } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { fieldErrors } from "../ui/fieldErrors";
import { KeyValue } from "../ui/KeyValue";
import { Moment } from "../ui/Moment";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { assessmentOf } from "./indicatorWords";

const words = ["actual", "analysis", "root_cause", "supporting_factors", "hindering_factors", "follow_up"] as const;

export function AssessmentForm({ detail }: { readonly detail: QuarterDetail }) {
  const text = useTranslations("indicators.assessment");
  const statuses = useTranslations("indicators.status");
  const ui = useTranslations("ui");
  const write = useCommand("PUT /api/indicator-quarters/{quarter}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const form = useForm<UnitAssessment>({ initialValues: assessmentOf(detail) });
  const { values, errors } = form;
  const isAnother = values.unit_rating !== null && detail.computed_status !== "no_data" && values.unit_rating !== detail.computed_status;
  const isNotMet = values.unit_rating === "not_met";
  const save = () =>
    void send(async () => {
      try {
        await write.mutateAsync({ values: { quarter: detail.quarter.id }, body: values });
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
      showDone(text("saved"));
    });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        <Group grow align="flex-start">
          <Select
            label={text("unit_rating")} clearable data={AchievementStatusChoices.map((one) => ({ value: one, label: statuses(one) }))} value={values.unit_rating}
            onChange={(one) => form.setFieldValue("unit_rating", one as AchievementStatus | null)} error={errors.unit_rating}
          />
          {!detail.indicator.is_computed && (
            <NumberInput
              label={detail.indicator.unit === null ? text("number") : text("number_in", { unit: detail.indicator.unit })} decimalSeparator="," value={values.number ?? ""}
              onChange={(one) => form.setFieldValue("number", typeof one === "number" ? one : null)} error={errors.number}
            />
          )}
        </Group>
        {isAnother && <Textarea label={text("reason")} description={text("reason_hint", { status: statuses(detail.computed_status) })} required autosize minRows={2} {...form.getInputProps("reason")} />}
        {words.map((field) => (
          <Textarea key={field} label={text(field)} autosize minRows={field === "analysis" ? 4 : 2} required={field === "analysis" || (isNotMet && (field === "root_cause" || field === "follow_up"))} {...form.getInputProps(field)} />
        ))}
        <RefusalNote problem={refusal} fields={["unit_rating", "number", "reason", ...words]} />
        <Group justify="flex-end"><Button type="submit" loading={isBusy}>{ui("save")}</Button></Group>
      </Stack>
    </form>
  );
}

/** What is closed, or another's to write, is only read. */
export function AssessmentShown({ quarter }: { readonly quarter: IndicatorQuarter }) {
  const text = useTranslations("indicators.assessment");
  const { nameOf } = usePeople();
  if (quarter.written_at === null) return <Text size="sm" c="dimmed">{text("unwritten")}</Text>;
  return (
    <>
      <KeyValue facts={[...words, "reason" as const].map((field) => [text(field), quarter[field] === "" ? null : <span key={field} style={{ whiteSpace: "pre-wrap" }}>{quarter[field]}</span>] as const)} />
      <Text size="xs" c="dimmed">{nameOf(quarter.written_by)} · <Moment at={quarter.written_at} /></Text>
    </>
  );
}
