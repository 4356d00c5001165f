// What a conversation by mail is about, as a link to its page.
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { MailThread } from "../api/contract";
import { pathOfSubject } from "../evidence/look";

export function SubjectLink({ thread }: { readonly thread: MailThread }) {
  const text = useTranslations("correspondence.mails");
  const kinds = useTranslations("evidence.subject");
  const { subject_kind: kind, subject } = thread;
  const isSession = kind === "review_session";
  const session = useAnswer("GET /api/reviews/{session}", { session: subject ?? "" }, {}, { enabled: isSession && subject !== null });
  if (kind === null || subject === null) return <Text size="sm" c="dimmed">{text("about_nothing")}</Text>;
  const name = session.data?.session.title ?? kinds(kind);
  const path = pathOfSubject(kind, subject);
  return path === null ? <Text size="sm">{name}</Text> : <Anchor component={Link} to={path} size="sm" underline="always">{name}</Anchor>;
}
