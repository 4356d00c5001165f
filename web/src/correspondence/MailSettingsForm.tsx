// How the office's mail goes out: the sender, and the server that takes the letters.
import { Button, Group, NumberInput, PasswordInput, Select, SimpleGrid, Stack, Switch, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { MailSecurity, MailSettings } from "../api/contract";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const fields = ["sender_name", "sender_address", "smtp_host", "smtp_port", "smtp_user"];
const securities: readonly MailSecurity[] = ["starttls", "tls", "none"];

export function MailSettingsForm({ settings }: { readonly settings: MailSettings }) {
  const text = useTranslations("correspondence.settings");
  const ui = useTranslations("ui");
  const change = useCommand("PUT /api/mail-settings");
  const { isBusy, refusal, send } = useDialogSubmit();
  const form = useForm({ initialValues: { ...settings, smtp_port: Number(settings.smtp_port), smtp_password: "" } });
  const submit = form.onSubmit(({ smtp_password, has_smtp_password: _smtp, has_imap_password: _imap, ...values }) =>
    void send(async () => {
      try {
        const body = { ...values, smtp_password: smtp_password === "" ? null : smtp_password, imap_password: null };
        await change.mutateAsync({ values: {}, body });
        showDone(text("saved"));
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
    }),
  );
  const securityData = securities.map((value) => ({ value, label: text(`security.${value}`) }));
  return (
    <form onSubmit={submit} noValidate>
      <Section title={text("title")} hint={text("hint")}>
        <Stack>
          <Switch label={text("is_on")} description={text("is_on_hint")} {...form.getInputProps("is_on", { type: "checkbox" })} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label={text("sender_name")} maxLength={254} {...form.getInputProps("sender_name")} />
            <TextInput label={text("sender_address")} type="email" maxLength={254} {...form.getInputProps("sender_address")} />
            <TextInput label={text("smtp_host")} description={text("smtp_host_hint")} maxLength={254} {...form.getInputProps("smtp_host")} />
            <NumberInput label={text("smtp_port")} description={text("smtp_port_hint")} min={1} max={65535} hideControls allowDecimal={false} {...form.getInputProps("smtp_port")} />
            <Select label={text("smtp_security")} allowDeselect={false} data={securityData} {...form.getInputProps("smtp_security")} />
            <TextInput label={text("smtp_user")} autoComplete="off" maxLength={254} {...form.getInputProps("smtp_user")} />
            <PasswordInput label={text("smtp_password")} description={text(settings.has_smtp_password ? "password_kept" : "password_none")} autoComplete="new-password" visibilityToggleButtonProps={{ "aria-label": text("show_password") }} {...form.getInputProps("smtp_password")} />
          </SimpleGrid>
          <Switch label={text("replies_name_their_subject")} description={text("replies_hint")} {...form.getInputProps("replies_name_their_subject", { type: "checkbox" })} />
          <RefusalNote problem={refusal} fields={fields} />
          <Group justify="flex-end">
            <Button variant="default" disabled={!form.isDirty() || isBusy} onClick={form.reset}>{text("reset")}</Button>
            <Button type="submit" loading={isBusy} disabled={!form.isDirty()}>{ui("save")}</Button>
          </Group>
        </Stack>
      </Section>
    </form>
  );
}
