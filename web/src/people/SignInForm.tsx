// User name and password.
import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { call } from "../api/call";
import type { Me } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function SignInForm({ onSignedIn }: { readonly onSignedIn: (me: Me) => void }) {
  const text = useTranslations("session");
  const [username, setUsername] = useState("");
  const [password, setPassword] = useState("");
  const { isBusy, refusal, send } = useDialogSubmit();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => onSignedIn(await call("POST /api/session", {}, { username, password })));
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={text("username")} name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} required data-autofocus
          value={username} onChange={(event) => setUsername(event.currentTarget.value)} error={faultOf(refusal, "username")}
        />
        <PasswordInput
          label={text("password")} name="password" autoComplete="current-password" required
          visibilityToggleButtonProps={{ "aria-label": text("show_password"), tabIndex: 0 }}
          value={password} onChange={(event) => setPassword(event.currentTarget.value)} error={faultOf(refusal, "password")}
        />
        <RefusalNote problem={refusal} fields={["username", "password"]} />
        <Button type="submit" loading={isBusy} fullWidth>{text("sign_in")}</Button>
      </Stack>
    </form>
  );
}
