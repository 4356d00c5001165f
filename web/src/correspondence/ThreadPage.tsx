// One conversation by mail: what was written in its order, what came with it, and what it is about.
import { Alert, Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconLink, IconMailForward } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Id, OutboxRow, ThreadDetail } from "../api/contract";
import { usePathValue } from "../app/address";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { Moment } from "../ui/Moment";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { outgoingTones } from "./outgoingTones";
import { SubjectLink } from "./SubjectLink";
import { ThreadMail } from "./ThreadMail";
import { ThreadSubjectDialog } from "./ThreadSubjectDialog";

export function ThreadPage() {
  const id = usePathValue<Id<"MailThread">>("thread");
  const detail = useAnswer("GET /api/mail-threads/{thread}", { thread: id });
  return <Answered of={detail}>{(one) => <Shown detail={one} />}</Answered>;
}

function Shown({ detail }: { readonly detail: ThreadDetail }) {
  const text = useTranslations("correspondence.thread");
  const mails = useTranslations("correspondence.mails");
  const mayWrite = useMay("correspondence.write");
  const [isChoosing, setChoosing] = useState(false);
  const { thread } = detail;
  const newest = detail.mails.at(-1)?.id;
  return (
    <>
      <PageHeader
        title={thread.title === "" ? mails("untitled") : thread.title}
        description={<>{mails("mails", { count: thread.mail_count })} · {text("about")} <SubjectLink thread={thread} /></>}
        actions={mayWrite && <Button variant="default" leftSection={<IconLink size={18} aria-hidden />} onClick={() => setChoosing(true)}>{text(thread.subject === null ? "choose" : "choose_again")}</Button>}
      />
      <Stack gap="lg">
        {detail.has_more && <Alert color="amber" icon={<IconAlertTriangle aria-hidden />}>{text("has_more", { count: detail.mails.length })}</Alert>}
        <ol style={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: "0.75rem" }} aria-label={text("mails")}>
          {detail.mails.map((mail) => <li key={mail.id}><ThreadMail mail={mail} isOpen={mail.id === newest || detail.mails.length <= 4} /></li>)}
        </ol>
        {detail.sent.length > 0 && <Section title={text("sent")} hint={text("sent_hint")}><Sent letters={detail.sent} /></Section>}
        <Anchor component={Link} to="/surel" size="sm" className="no-print">{text("back")}</Anchor>
      </Stack>
      {isChoosing && <ThreadSubjectDialog thread={thread} onClose={() => setChoosing(false)} />}
    </>
  );
}

function Sent({ letters }: { readonly letters: readonly OutboxRow[] }) {
  const names = useTranslations("correspondence.state");
  return (
    <Stack gap="xs" component="ul" style={{ listStyle: "none", margin: 0, padding: 0 }}>
      {letters.map((letter) => (
        <Group key={letter.id} component="li" gap="xs">
          <IconMailForward size={16} aria-hidden />
          <Text size="sm" style={{ overflowWrap: "anywhere" }}>{letter.to_name === "" ? letter.to_address : letter.to_name} · {letter.subject}</Text>
          <StateBadge tone={outgoingTones[letter.state]}>{names(letter.state)}</StateBadge>
          <Text size="xs" c="dimmed"><Moment at={letter.sent_at ?? letter.created_at} /></Text>
        </Group>
      ))}
    </Stack>
  );
}
