// An audit is opened or changed: what is looked at, when, and by whom.
import { Button, Drawer, Group, MultiSelect, Select, Stack, TagsInput, Text, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { EngagementFormLimits, type DateText, type EngagementForm, type EngagementView } from "../api/contract";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { DateField } from "../ui/DateField";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

interface Properties {
  readonly view?: EngagementView;
  readonly onClose: () => void;
}

const fields = ["title", "scope", "indicators", "period_from", "period_until", "from_on", "until_on", "auditors"] as const;

function beginning(view: EngagementView | undefined, today: DateText): EngagementForm {
  if (view === undefined) {
    const year = today.slice(0, 4);
    return { version: null, title: "", scope: null, procedure: null, indicators: [], period_from: `${year}-01-01` as DateText, period_until: `${year}-12-31` as DateText, from_on: today, until_on: today, auditors: [] };
  }
  const { title, scope, procedure, indicators, period_from, period_until, from_on, until_on, auditors, version } = view.engagement;
  return { title, scope, procedure, indicators, period_from, period_until, from_on, until_on, auditors, version };
}

export function EngagementDrawer({ view, onClose }: Properties) {
  const text = useTranslations("audit.form");
  const ui = useTranslations("ui");
  const { today } = useMe();
  const open = useCommand("POST /api/audit/engagements");
  const change = useCommand("PUT /api/audit/engagements/{engagement}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [form, setForm] = useState(() => beginning(view, today));
  const set = (news: Partial<EngagementForm>) => setForm((before) => ({ ...before, ...news }));
  const day = (name: "period_from" | "period_until" | "from_on" | "until_on") => (
    <DateField label={text(name)} isRequired value={form[name]} onChange={(value) => value !== null && set({ [name]: value as DateText })} error={faultOf(refusal, name)} />
  );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const work = () => (view === undefined ? open.mutateAsync({ values: {}, body: form }) : change.mutateAsync({ values: { engagement: view.engagement.id }, body: form }));
    if (!(await send(work))) return;
    showDone(text("done"));
    onClose();
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={text(view === undefined ? "open" : "change")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <TextInput label={text("title")} required data-autofocus maxLength={EngagementFormLimits.title} value={form.title} onChange={(event) => set({ title: event.currentTarget.value })} error={faultOf(refusal, "title")} />
          <Auditors form={form} set={set} error={faultOf(refusal, "auditors")} />
          <Group grow align="flex-start">{day("from_on")}{day("until_on")}</Group>
          <Group grow align="flex-start">{day("period_from")}{day("period_until")}</Group>
          <Scope form={form} set={set} />
          <RefusalNote problem={refusal} fields={fields} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("save")}</Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}

interface PartProperties {
  readonly form: EngagementForm;
  readonly set: (news: Partial<EngagementForm>) => void;
}

function Auditors({ form, set, error }: PartProperties & { readonly error: string | undefined }) {
  const text = useTranslations("audit.form");
  const { all } = usePeople();
  const choices = all.filter((one) => one.roles.includes("auditor")).map((one) => ({ value: one.account as string, label: one.name }));
  return (
    <>
      <MultiSelect
        label={text("auditors")} required description={text("auditors_hint")} data={choices} value={[...form.auditors]} error={error}
        onChange={(value) => set({ auditors: value as unknown as EngagementForm["auditors"] })}
      />
      {choices.length === 0 && <Text size="sm" c="dimmed">{text("no_auditors")}</Text>}
    </>
  );
}

function Scope({ form, set }: PartProperties) {
  const text = useTranslations("audit.form");
  const documents = useAnswer("GET /api/documents", {});
  const procedures = (documents.data ?? []).filter((one) => one.document.kind === "procedure").map(({ document }) => ({ value: document.id as string, label: `${document.number} ${document.title}` }));
  return (
    <>
      <Select label={text("procedure")} clearable data={procedures} value={form.procedure} onChange={(value) => set({ procedure: value as EngagementForm["procedure"] })} />
      <TagsInput label={text("indicators")} description={text("indicators_hint")} value={[...form.indicators]} onChange={(indicators) => set({ indicators })} />
      <Textarea label={text("scope")} autosize minRows={2} maxLength={EngagementFormLimits.scope} value={form.scope ?? ""} onChange={(event) => set({ scope: event.currentTarget.value === "" ? null : event.currentTarget.value })} />
    </>
  );
}
