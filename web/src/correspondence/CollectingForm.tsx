// Where Siar collects mails from: the mailbox, how often, and how collecting fares.
import { Button, Group, NumberInput, PasswordInput, Select, SimpleGrid, Stack, Switch, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { call } from "../api/call";
import type { MailSecurity, MailSettings, ServerWords } from "../api/contract";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { ServerSaid } from "./ServerSaid";
import { CollectingShown } from "./CollectingShown";

const fields = ["imap_host", "imap_port", "imap_user", "imap_folder", "poll_minutes"];
const securities: readonly MailSecurity[] = ["tls", "starttls", "none"];

export function CollectingForm({ settings }: { readonly settings: MailSettings }) {
  const text = useTranslations("correspondence.collecting");
  const mail = useTranslations("correspondence.settings");
  const ui = useTranslations("ui");
  const change = useCommand("PUT /api/mail-settings");
  const { isBusy, refusal, send } = useDialogSubmit();
  const form = useForm({ initialValues: { ...settings, imap_port: Number(settings.imap_port), poll_minutes: Number(settings.poll_minutes), imap_password: "" } });
  const submit = form.onSubmit(({ imap_password, has_smtp_password: _smtp, has_imap_password: _imap, ...values }) =>
    void send(async () => {
      try {
        await change.mutateAsync({ values: {}, body: { ...values, smtp_password: null, imap_password: imap_password === "" ? null : imap_password } });
        showDone(mail("saved"));
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Section title={text("title")} hint={text("hint")}>
        <Stack>
          <CollectingShown />
          <Switch label={text("is_collecting")} description={text("is_collecting_hint")} {...form.getInputProps("is_collecting", { type: "checkbox" })} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label={text("imap_host")} description={text("imap_host_hint")} maxLength={254} {...form.getInputProps("imap_host")} />
            <NumberInput label={text("imap_port")} description={text("imap_port_hint")} min={1} max={65535} hideControls allowDecimal={false} {...form.getInputProps("imap_port")} />
            <Select label={text("imap_security")} allowDeselect={false} data={securities.map((value) => ({ value, label: mail(`security.${value}`) }))} {...form.getInputProps("imap_security")} />
            <TextInput label={text("imap_user")} autoComplete="off" maxLength={254} {...form.getInputProps("imap_user")} />
            <PasswordInput label={text("imap_password")} description={mail(settings.has_imap_password ? "password_kept" : "password_none")} autoComplete="new-password" visibilityToggleButtonProps={{ "aria-label": mail("show_password") }} {...form.getInputProps("imap_password")} />
            <TextInput label={text("imap_folder")} description={text("imap_folder_hint")} maxLength={254} {...form.getInputProps("imap_folder")} />
            <NumberInput label={text("poll_minutes")} min={1} max={1440} allowDecimal={false} {...form.getInputProps("poll_minutes")} />
          </SimpleGrid>
          <Switch label={text("marks_taken")} description={text("marks_taken_hint")} {...form.getInputProps("marks_taken", { type: "checkbox" })} />
          <RefusalNote problem={refusal} fields={fields} />
          <Group justify="space-between">
            <Try isReady={settings.imap_host !== "" && settings.imap_user !== "" && !form.isDirty()} />
            <Group>
              <Button variant="default" disabled={!form.isDirty() || isBusy} onClick={form.reset}>{mail("reset")}</Button>
              <Button type="submit" loading={isBusy} disabled={!form.isDirty()}>{ui("save")}</Button>
            </Group>
          </Group>
        </Stack>
      </Section>
    </form>
  );
}

/** Looks into the mailbox with what is saved; takes nothing. */
function Try({ isReady }: { readonly isReady: boolean }) {
  const text = useTranslations("correspondence.collecting");
  const [answer, setAnswer] = useState<ServerWords | null>(null);
  const { isBusy, refusal, send } = useDialogSubmit();
  const look = () =>
    void send(async () => {
      setAnswer(null);
      setAnswer(await call("POST /api/mail-settings/mailbox-test", {}, { now: true }));
    });
  return (
    <Stack gap="xs">
      <Button variant="default" loading={isBusy} disabled={!isReady} onClick={look}>{text("try")}</Button>
      <ServerSaid answer={answer} words="correspondence.collecting" />
      <RefusalNote problem={refusal} />
    </Stack>
  );
}
