// An e-mail as people read it: its heads, what was written, what was quoted, its page and its files.
import { Anchor, Button, Group, Paper, Stack, Text } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { address } from "../api/call";
import type { Evidence, MailMessage, MailPassage, MailShown as Mail } from "../api/contract";
import { Answered } from "../ui/Answered";
import { KeyValue } from "../ui/KeyValue";
import { Moment } from "../ui/Moment";
import classes from "./Reading.module.css";

export function MailShown({ evidence }: { readonly evidence: Evidence }) {
  const mail = useAnswer("GET /api/evidence/{evidence}/mail", { evidence: evidence.id });
  return <Answered of={mail}>{(one) => <Shown id={evidence.id} mail={one} />}</Answered>;
}

function Shown({ id, mail }: { readonly id: string; readonly mail: Mail }) {
  const text = useTranslations("evidence.reading");
  const [isPage, setPage] = useState(false);
  return (
    <Stack>
      <KeyValue
        facts={[
          [text("subject"), mail.subject],
          [text("to"), mail.to.join(", ") || null],
          [text("cc"), mail.cc.join(", ") || null],
          [text("sent_at"), mail.sent_at === null ? null : <Moment key="sent" at={mail.sent_at} />],
        ]}
      />
      {mail.is_masked && <Text size="sm" c="dimmed">{text("mail_covered")}</Text>}
      {!mail.is_whole && <Text size="sm" c="dimmed">{text("not_whole")}</Text>}
      {mail.has_page && (
        <Group className="no-print">
          <Button variant="default" size="xs" aria-pressed={isPage} onClick={() => setPage(!isPage)}>{text(isPage ? "as_text" : "as_page")}</Button>
        </Group>
      )}
      {isPage ? (
        <iframe className={classes.page} sandbox="" title={text("page_title")} src={address("GET /api/evidence/{evidence}/mail/page", { evidence: id })} />
      ) : (
        <ol className={classes.list} aria-label={text("mail_text")}>
          {mail.messages.map((message, index) => <li key={index} className={classes.mail}><Message message={message} /></li>)}
        </ol>
      )}
      <Files id={id} mail={mail} />
    </Stack>
  );
}

function Message({ message }: { readonly message: MailMessage }) {
  const isOnlyQuoted = message.passages.every((one) => one.is_quoted);
  return (
    <>
      <Group justify="space-between" gap="xs" mb={2}>
        <Text size="sm" fw={650} style={{ overflowWrap: "anywhere" }}>{message.from}</Text>
        {message.at !== null && <Text size="xs" c="dimmed">{message.at}</Text>}
      </Group>
      {message.passages.map((passage, index) => <Passage key={index} passage={passage} isOpen={isOnlyQuoted} />)}
    </>
  );
}

function Passage({ passage, isOpen }: { readonly passage: MailPassage; readonly isOpen: boolean }) {
  const text = useTranslations("evidence.reading");
  const words = <Text component="p" size="sm" className={classes.text!}>{passage.text}</Text>;
  if (!passage.is_quoted) return words;
  return (
    <details open={isOpen} className={classes.quoted}>
      <summary>{text("quoted")}</summary>
      {words}
    </details>
  );
}

function Files({ id, mail }: { readonly id: string; readonly mail: Mail }) {
  const text = useTranslations("evidence.reading");
  if (mail.attachments.length === 0) return null;
  return (
    <Paper withBorder p="sm" bg="var(--siar-surface)">
      <Text size="sm" fw={650}>{text("attachments", { count: mail.attachments.length })}</Text>
      <ul className={classes.files}>
        {mail.attachments.map((file, place) => (
          <li key={place}>
            <IconPaperclip size={14} aria-hidden />{" "}
            {mail.is_masked ? <Text span size="sm">{file.name}</Text> : (
              <Anchor size="sm" href={address("GET /api/evidence/{evidence}/mail/attachment", { evidence: id }, { place: String(place) })} download={file.name}>{file.name}</Anchor>
            )}
          </li>
        ))}
      </ul>
    </Paper>
  );
}
