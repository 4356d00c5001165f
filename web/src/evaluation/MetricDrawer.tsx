// A kind of number: added with how it combines, later renamed or retired.
import { Button, Drawer, Group, Select, Stack, Switch, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { CombiningChoices, MetricKindChoices, MetricSubjectChoices, NewMetricLimits, type Combining, type Metric, type MetricKind, type MetricSubject } from "../api/contract";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

interface Properties {
  readonly metric: Metric | null;
  readonly onClose: () => void;
}

export function MetricDrawer({ metric, onClose }: Properties) {
  const text = useTranslations("numbers.rules");
  const ui = useTranslations("ui");
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={text(metric === null ? "add" : "change_title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <Fields metric={metric} onClose={onClose} />
    </Drawer>
  );
}

const fields = ["code", "name_id", "name_en", "unit", "kind", "subject", "over_time", "over_placements"];

function Fields({ metric, onClose }: Properties) {
  const text = useTranslations("numbers.rules");
  const ui = useTranslations("ui");
  const add = useCommand("POST /api/metrics");
  const change = useCommand("PUT /api/metrics/{metric}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const form = useForm({
    initialValues: {
      code: "", name_id: metric?.name_id ?? "", name_en: metric?.name_en ?? "", unit: metric?.unit ?? "", is_active: metric?.is_active ?? true,
      kind: "outtake" as MetricKind, subject: "placement" as MetricSubject, over_time: "sum" as Combining, over_placements: "sum" as Combining,
    },
  });
  const submit = form.onSubmit(({ code, name_id, name_en, unit, is_active, ...news }) =>
    void send(async () => {
      const words = { name_id: name_id.trim(), name_en: name_en.trim(), unit: unit.trim() };
      try {
        if (metric === null) await add.mutateAsync({ values: {}, body: { ...words, ...news, code: code.trim() } });
        else await change.mutateAsync({ values: { metric: metric.code }, body: { ...words, version: metric.version, is_active } });
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
      showDone(text("saved", { name: words.name_id }));
      onClose();
    }),
  );
  const isFixed = metric?.is_built_in ?? false;
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {isFixed && <Text size="sm" c="dimmed">{text("built_in_words")}</Text>}
        <TextInput label={text("name_id")} required maxLength={NewMetricLimits.name_id} disabled={isFixed} {...form.getInputProps("name_id")} />
        <TextInput label={text("name_en")} required maxLength={NewMetricLimits.name_en} disabled={isFixed} {...form.getInputProps("name_en")} />
        <TextInput label={text("unit")} placeholder={text("unit_hint")} required maxLength={NewMetricLimits.unit} disabled={isFixed} {...form.getInputProps("unit")} />
        {metric === null ? <NewFields form={form} /> : <Switch label={text("is_active")} description={text("is_active_hint")} {...form.getInputProps("is_active", { type: "checkbox" })} />}
        <RefusalNote problem={refusal} fields={fields} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
          <Button type="submit" loading={isBusy}>{text("save")}</Button>
        </Group>
      </Stack>
    </form>
  );
}

function NewFields({ form }: { readonly form: { getInputProps: (field: string) => object } }) {
  const text = useTranslations("numbers.rules");
  const kinds = useTranslations("numbers.kind");
  const subjects = useTranslations("numbers.subject");
  const combining = useTranslations("numbers.combining");
  return (
    <>
      <TextInput label={text("code")} description={text("code_hint")} required maxLength={NewMetricLimits.code} autoComplete="off" {...form.getInputProps("code")} />
      <Select label={text("kind")} description={text("kind_hint")} allowDeselect={false} data={MetricKindChoices.map((value) => ({ value, label: kinds(value) }))} {...form.getInputProps("kind")} />
      <Select label={text("subject")} allowDeselect={false} data={MetricSubjectChoices.map((value) => ({ value, label: subjects(value) }))} {...form.getInputProps("subject")} />
      <Select label={text("over_time")} description={text("over_time_hint")} allowDeselect={false} data={CombiningChoices.map((value) => ({ value, label: combining(value) }))} {...form.getInputProps("over_time")} />
      <Select label={text("over_placements")} allowDeselect={false} data={CombiningChoices.map((value) => ({ value, label: combining(value) }))} {...form.getInputProps("over_placements")} />
    </>
  );
}
