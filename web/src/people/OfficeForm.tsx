// What the office is called, where its day begins, its pillars and formats, and which assumed steps it works by.
import { Alert, Button, Group, Select, SimpleGrid, Stack, Switch, TagsInput, Text, TextInput } from "@mantine/core";
import { useForm, type UseFormReturnType } from "@mantine/form";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { OfficeLimits, type Office } from "../api/contract";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const fields = ["name", "unit", "zone", "letter_code", "pillars", "formats", "public_address"];
const homeZones = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"];
const switches = ["has_step_production", "has_step_content_approval", "has_step_publication"] as const;

interface EditedOffice extends Omit<Office, "pillars" | "formats"> {
  readonly pillars: string[];
  readonly formats: string[];
}
type Form = UseFormReturnType<EditedOffice>;

export function OfficeForm({ office }: { readonly office: Office }) {
  const text = useTranslations("people.settings");
  const ui = useTranslations("ui");
  const settle = useCommand("PUT /api/office");
  const { isBusy, refusal, send } = useDialogSubmit();
  const form = useForm<EditedOffice>({ initialValues: { ...office, pillars: [...office.pillars], formats: [...office.formats] } });
  const submit = form.onSubmit((values) =>
    void send(async () => {
      try {
        await settle.mutateAsync({ values: {}, body: values });
        showDone(text("saved"));
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <OfficeFacts form={form} />
        <Section title={text("choices")} hint={text("choices_hint")}>
          <Stack>
            <TagsInput label={text("pillars")} description={text("enter_hint")} {...form.getInputProps("pillars")} />
            <TagsInput label={text("formats")} description={text("enter_hint")} {...form.getInputProps("formats")} />
          </Stack>
        </Section>
        <AssumedSteps form={form} office={office} />
        <RefusalNote problem={refusal} fields={fields} />
        <Group justify="flex-end">
          <Button variant="default" disabled={!form.isDirty() || isBusy} onClick={form.reset}>{text("reset")}</Button>
          <Button type="submit" loading={isBusy} disabled={!form.isDirty()}>{ui("save")}</Button>
        </Group>
      </Stack>
    </form>
  );
}

function OfficeFacts({ form }: { readonly form: Form }) {
  const text = useTranslations("people.settings");
  const zones = [...new Set([...homeZones, form.values.zone, ...Intl.supportedValuesOf("timeZone")])];
  return (
    <Section title={text("office")}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={text("name")} required maxLength={OfficeLimits.name} {...form.getInputProps("name")} />
        <TextInput label={text("unit")} required maxLength={OfficeLimits.unit} {...form.getInputProps("unit")} />
        <Select label={text("zone")} description={text("zone_hint")} searchable allowDeselect={false} limit={60} data={zones} {...form.getInputProps("zone")} />
        <TextInput label={text("letter_code")} description={text("letter_code_hint")} maxLength={OfficeLimits.letter_code} {...form.getInputProps("letter_code")} />
        <TextInput label={text("public_address")} description={text("public_address_hint")} type="url" maxLength={OfficeLimits.public_address} value={form.values.public_address ?? ""} onChange={(event) => form.setFieldValue("public_address", event.currentTarget.value === "" ? null : event.currentTarget.value)} error={form.errors.public_address} />
      </SimpleGrid>
    </Section>
  );
}

function AssumedSteps({ form, office }: { readonly form: Form; readonly office: Office }) {
  const text = useTranslations("people.settings");
  const changed = switches.filter((name) => form.values[name] !== office[name]);
  return (
    <Section title={text("steps")} hint={text("steps_hint")}>
      <Stack>
        {switches.map((name) => <Switch key={name} label={text(`step.${name}`)} description={text(`step_hint.${name}`)} {...form.getInputProps(name, { type: "checkbox" })} />)}
        {changed.length > 0 && (
          <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={text("steps_change")} role="status">
            {changed.map((name) => <Text key={name} size="sm">{text(form.values[name] ? "turned_on" : "turned_off", { step: text(`step.${name}`) })}</Text>)}
          </Alert>
        )}
      </Stack>
    </Section>
  );
}
