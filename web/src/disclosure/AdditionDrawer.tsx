// A row is added to the list by hand, with the reason; exempt information with its basis and its period.
import { Button, Drawer, Group, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { InformationClassChoices, NewAdditionLimits, type DateText, type InformationClass, type NewAddition, type RegisterSettings } from "../api/contract";
import { useMe } from "../app/session";
import { DateField } from "../ui/DateField";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const lines = ["official", "issuer", "place", "form", "retention"] as const;
const fields = ["summary", ...lines, "url", "made_on", "legal_basis", "exempt_until", "reason", "info_class"] as const;

export function AdditionDrawer({ settings, onClose }: { readonly settings: RegisterSettings; readonly onClose: () => void }) {
  const text = useTranslations("disclosure.addition");
  const classes = useTranslations("disclosure.class");
  const ui = useTranslations("ui");
  const { today } = useMe();
  const add = useCommand("POST /api/public-information/additions");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [form, setForm] = useState<NewAddition>({
    info_class: "on_request", summary: "", official: settings.official, issuer: settings.issuer, made_on: today, place: settings.place,
    form: "", url: null, retention: settings.retention, legal_basis: null, exempt_until: null, reason: "",
  });
  const set = (news: Partial<NewAddition>) => setForm((before) => ({ ...before, ...news }));
  const isExempt = form.info_class === "exempt";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = isExempt ? form : { ...form, legal_basis: null, exempt_until: null };
    if (!(await send(() => add.mutateAsync({ values: {}, body })))) return;
    showDone(text("done"));
    onClose();
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Textarea label={text("summary")} required data-autofocus autosize minRows={2} maxLength={NewAdditionLimits.summary} value={form.summary} onChange={(event) => set({ summary: event.currentTarget.value })} error={faultOf(refusal, "summary")} />
          <Select
            label={text("info_class")} allowDeselect={false} data={InformationClassChoices.map((value) => ({ value, label: classes(value) }))}
            value={form.info_class} onChange={(value) => set({ info_class: value as InformationClass })} error={faultOf(refusal, "info_class")}
          />
          {isExempt && (
            <>
              <TextInput label={text("legal_basis")} required maxLength={NewAdditionLimits.legal_basis} value={form.legal_basis ?? ""} onChange={(event) => set({ legal_basis: event.currentTarget.value || null })} error={faultOf(refusal, "legal_basis")} />
              <DateField label={text("exempt_until")} isRequired value={form.exempt_until} onChange={(day) => set({ exempt_until: day as DateText | null })} error={faultOf(refusal, "exempt_until")} />
            </>
          )}
          {lines.map((name) => (
            <TextInput key={name} label={text(name)} required maxLength={NewAdditionLimits[name]} value={form[name]} onChange={(event) => set({ [name]: event.currentTarget.value })} error={faultOf(refusal, name)} />
          ))}
          <TextInput label={text("url")} type="url" value={form.url ?? ""} onChange={(event) => set({ url: event.currentTarget.value || null })} error={faultOf(refusal, "url")} />
          <DateField label={text("made_on")} isRequired value={form.made_on} onChange={(day) => day !== null && set({ made_on: day as DateText })} error={faultOf(refusal, "made_on")} />
          <Textarea label={text("reason")} description={text("reason_hint")} required autosize minRows={2} maxLength={NewAdditionLimits.reason} value={form.reason} onChange={(event) => set({ reason: event.currentTarget.value })} error={faultOf(refusal, "reason")} />
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
