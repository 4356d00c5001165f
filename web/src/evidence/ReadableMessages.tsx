// An e-mail or a chat as people read it: who wrote what, and when they say so.
import { Group, Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { EvidenceKind, ReadableMessage } from "../api/contract";
import classes from "./ReadableMessages.module.css";

interface Properties {
  readonly kind: EvidenceKind;
  readonly messages: readonly ReadableMessage[];
}

export function ReadableMessages({ kind, messages }: Properties) {
  const text = useTranslations("evidence.one");
  return (
    <ol className={classes.list} aria-label={text(kind === "email" ? "mail_text" : "chat_text")}>
      {messages.map((message, index) => (
        <li key={index} className={kind === "email" ? classes.mail : classes.chat}>
          <Group justify="space-between" gap="xs" mb={2}>
            <Text size="sm" fw={650} style={{ overflowWrap: "anywhere" }}>{message.from}</Text>
            {message.at !== null && <Text size="xs" c="dimmed">{message.at}</Text>}
          </Group>
          <Text component="p" size="sm" className={classes.text!}>{message.text}</Text>
        </li>
      ))}
    </ol>
  );
}
