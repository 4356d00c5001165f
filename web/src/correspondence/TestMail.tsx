// A mail sent at once with what is saved, and what the server said to it.
import { Button, Group, Stack, TextInput } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { call } from "../api/call";
import type { MailSettings, ServerWords } from "../api/contract";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { ServerSaid } from "./ServerSaid";

export function TestMail({ settings }: { readonly settings: MailSettings }) {
  const text = useTranslations("correspondence.test");
  const [to, setTo] = useState(settings.sender_address);
  const [answer, setAnswer] = useState<ServerWords | null>(null);
  const { isBusy, refusal, send } = useDialogSubmit();
  const tryIt = () =>
    void send(async () => {
      setAnswer(null);
      setAnswer(await call("POST /api/mail-settings/test", {}, { to_address: to }));
    });
  return (
    <Section title={text("title")} hint={text("hint")}>
      <Stack>
        <Group align="flex-end">
          <TextInput label={text("to")} type="email" maxLength={254} value={to} onChange={(event) => setTo(event.currentTarget.value)} style={{ flex: "1 1 240px" }} />
          <Button variant="default" leftSection={<IconSend size={18} aria-hidden />} loading={isBusy} disabled={to.trim() === "" || settings.smtp_host === ""} onClick={tryIt}>{text("send")}</Button>
        </Group>
        <ServerSaid answer={answer} words="correspondence.test" />
        <RefusalNote problem={refusal} />
      </Stack>
    </Section>
  );
}
