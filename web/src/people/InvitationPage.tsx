// The first visit, by the one-time link: choose a user name and a password.
import { Alert, Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { call } from "../api/call";
import type { InvitationView } from "../api/contract";
import { useAddressValue } from "../app/address";
import { meQuery } from "../app/session";
import { Answered } from "../ui/Answered";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { Doorway } from "./Doorway";

export function InvitationPage() {
  const text = useTranslations("session");
  const [token] = useAddressValue("token");
  const invitation = useAnswer("GET /api/invitations/{token}", { token: token ?? "" }, {}, { enabled: token !== null });
  return (
    <Doorway title={text("welcome")}>
      {token === null ? (
        <Alert color="amber">{text("no_token")}</Alert>
      ) : (
        <Answered of={invitation}>{(view) => <InvitationForm token={token} view={view} />}</Answered>
      )}
    </Doorway>
  );
}

const fields = ["name", "username", "password"];

function InvitationForm({ token, view }: { readonly token: string; readonly view: InvitationView }) {
  const text = useTranslations("session");
  const client = useQueryClient();
  const router = useRouter();
  const { isBusy, refusal, send } = useDialogSubmit();
  const form = useForm({
    initialValues: { name: view.name, username: "", password: "", repeated: "" },
    validate: { repeated: (repeated, { password }) => (repeated === password ? null : text("not_the_same")) },
  });
  const submit = form.onSubmit(({ name, username, password }) =>
    void send(async () => {
      try {
        const me = await call("POST /api/invitations/{token}", { token }, { name, username, password });
        client.setQueryData(meQuery.queryKey, me);
        router.history.push("/");
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
    }),
  );
  const toggle = { visibilityToggleButtonProps: { "aria-label": text("show_password"), tabIndex: 0 } };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm" c="dimmed">{text(view.is_first_administrator ? "first_administrator" : "invited")}</Text>
        <TextInput label={text("name")} name="name" autoComplete="name" required {...form.getInputProps("name")} />
        <TextInput label={text("username")} name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} required {...form.getInputProps("username")} />
        <PasswordInput label={text("password")} name="password" autoComplete="new-password" description={text("password_hint")} required {...toggle} {...form.getInputProps("password")} />
        <PasswordInput label={text("repeat_password")} name="repeated" autoComplete="new-password" required {...toggle} {...form.getInputProps("repeated")} />
        <RefusalNote problem={refusal} fields={fields} />
        <Button type="submit" loading={isBusy}>{text("begin")}</Button>
      </Stack>
    </form>
  );
}
