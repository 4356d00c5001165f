// The e-mail part of a session: what went out, the conversations that belong to it, and where replies are handed over.
import { Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { IconMailForward } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { SessionDetail } from "../api/contract";
import { useMay } from "../app/session";
import { MailDrop } from "../correspondence/MailDrop";
import { Answered } from "../ui/Answered";
import { LoadingState } from "../ui/LoadingState";
import { Moment } from "../ui/Moment";
import { Section } from "../ui/Section";
import { SendByMail } from "./SendByMail";

export function SessionMails({ detail, mayWrite }: { readonly detail: SessionDetail; readonly mayWrite: boolean }) {
  const text = useTranslations("review.by_mail");
  const mails = useTranslations("correspondence.mails");
  const mayTakeIn = useMay("correspondence.write") && mayWrite;
  const [isSending, setSending] = useState(false);
  const { session } = detail;
  const threads = useAnswer("GET /api/mail-threads", {}, { subject_kind: "review_session", subject: session.id });
  const send = mayWrite && (
    <Button size="xs" variant="light" leftSection={<IconMailForward size={16} aria-hidden />} onClick={() => setSending(true)}>{text(session.mode === "meeting" ? "invite" : "request")}</Button>
  );
  return (
    <Section title={text("title")} hint={text("hint")} actions={send}>
      <Stack gap="sm">
        <Answered of={threads} loading={<LoadingState rows={1} />}>
          {(page) =>
            page.threads.length === 0 ? <Text size="sm" c="dimmed">{text("none")}</Text> : (
              <Stack gap="xs" component="ul" style={{ listStyle: "none", margin: 0, padding: 0 }}>
                {page.threads.map((one) => (
                  <Group key={one.id} component="li" gap="xs">
                    <Anchor component={Link} to={`/surel/${one.id}`} size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>{one.title === "" ? mails("untitled") : one.title}</Anchor>
                    <Text size="xs" c="dimmed">{one.people.join(", ")} · {mails("mails", { count: one.mail_count })} · <Moment at={one.newest_at} /></Text>
                  </Group>
                ))}
              </Stack>
            )
          }
        </Answered>
        {mayTakeIn && <MailDrop subject={{ kind: "review_session", id: session.id }} />}
      </Stack>
      {isSending && <SendByMail detail={detail} onClose={() => setSending(false)} />}
    </Section>
  );
}
