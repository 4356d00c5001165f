// One mail of a conversation: who wrote when; its words, with what was quoted folded away, once it is opened.
import { Anchor, Group, Paper, Stack, Text } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { ReceivedMail } from "../api/contract";
import { MailShown } from "../evidence/MailShown";
import { Answered } from "../ui/Answered";
import { LoadingState } from "../ui/LoadingState";
import { Moment } from "../ui/Moment";
import { StateBadge } from "../ui/StateBadge";

export function ThreadMail({ mail, isOpen }: { readonly mail: ReceivedMail; readonly isOpen: boolean }) {
  const text = useTranslations("correspondence.thread");
  const [isShown, setShown] = useState(isOpen);
  const sender = mail.from_name === "" ? mail.from_address : mail.from_name;
  return (
    <Paper withBorder p="md" bg="var(--siar-surface)">
      <details open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary style={{ cursor: "pointer" }}>
          <Text component="span" fw={650} style={{ overflowWrap: "anywhere" }}>{sender === "" ? text("no_sender") : sender}</Text>{" "}
          <Text component="span" size="sm" c="dimmed"><Moment at={mail.claimed_at ?? mail.taken_in_at} /></Text>{" "}
          {mail.is_own && <StateBadge tone="idle">{text("own")}</StateBadge>}
          {mail.state !== "read" && <StateBadge tone="warning">{text(mail.state)}</StateBadge>}
        </summary>
        {isShown && <Opened mail={mail} />}
      </details>
    </Paper>
  );
}

function Opened({ mail }: { readonly mail: ReceivedMail }) {
  const text = useTranslations("correspondence.thread");
  const detail = useAnswer("GET /api/evidence/{evidence}", { evidence: mail.evidence });
  return (
    <Stack mt="sm">
      {mail.from_name !== "" && <Text size="sm" c="dimmed">{mail.from_address}</Text>}
      {mail.state === "unreadable" && <Text size="sm">{text("unreadable_hint")}</Text>}
      <Answered of={detail} loading={<LoadingState rows={3} />}>{(one) => <MailShown evidence={one.evidence} />}</Answered>
      <Group gap="md" className="no-print">
        <Anchor component={Link} to={`/bukti/${mail.evidence}`} size="sm">{text("evidence")}</Anchor>
        {mail.files.map((file) => (
          <Anchor key={file.evidence} component={Link} to={`/bukti/${file.evidence}`} size="sm" style={{ overflowWrap: "anywhere" }}><IconPaperclip size={14} aria-hidden /> {file.name}</Anchor>
        ))}
      </Group>
      <Text size="xs" c="dimmed">{text("taken_in")} <Moment at={mail.taken_in_at} /></Text>
    </Stack>
  );
}
