// Choosing a new password; every other browser is signed out.
import { Button, Group, PasswordInput, SimpleGrid, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const fields = ["present", "password"];
const empty = { present: "", password: "", repeated: "" };

export function PasswordForm() {
  const text = useTranslations("people.profile");
  const session = useTranslations("session");
  const change = useCommand("PUT /api/me/password");
  const { isBusy, refusal, send } = useDialogSubmit();
  const form = useForm({
    initialValues: empty,
    validate: { repeated: (repeated, { password }) => (repeated === password ? null : session("not_the_same")) },
  });
  const submit = form.onSubmit(({ present, password }) =>
    void send(async () => {
      try {
        await change.mutateAsync({ values: {}, body: { present, password } });
        form.setValues(empty);
        showDone(text("password_changed"));
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
    }),
  );
  const toggle = { visibilityToggleButtonProps: { "aria-label": session("show_password"), tabIndex: 0 } };
  return (
    <Section title={text("password")} hint={text("password_hint")}>
      <form onSubmit={submit}>
        <Stack>
          <PasswordInput label={text("present_password")} autoComplete="current-password" required {...toggle} {...form.getInputProps("present")} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <PasswordInput label={text("new_password")} description={session("password_hint")} autoComplete="new-password" required {...toggle} {...form.getInputProps("password")} />
            <PasswordInput label={session("repeat_password")} description={text("repeat_hint")} autoComplete="new-password" required {...toggle} {...form.getInputProps("repeated")} />
          </SimpleGrid>
          <RefusalNote problem={refusal} fields={fields} />
          <Group justify="flex-end"><Button type="submit" loading={isBusy}>{text("change_password")}</Button></Group>
        </Stack>
      </form>
    </Section>
  );
}
