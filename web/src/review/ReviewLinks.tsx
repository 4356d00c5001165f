// Review by people without an account: the links of a session, and what came back by them.
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconLinkPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { LinkAnswer, LinkView, SessionDetail } from "../api/contract";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { useDates } from "../ui/dates";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { linkTones, linkVerdictTones } from "./linkWords";
import { NewLinkDialog } from "./NewLinkDialog";
import { RevokeLink } from "./RevokeLink";

export function ReviewLinks({ detail }: { readonly detail: SessionDetail }) {
  const text = useTranslations("links");
  const isOpen = useMay("review.write") && detail.session.closed_at === null && detail.items.some((item) => item.verdict === null);
  const links = useAnswer("GET /api/reviews/{session}/links", { session: detail.session.id });
  const [isNew, setNew] = useState(false);
  return (
    <Section
      title={text("section")} hint={text("section_hint")}
      actions={isOpen ? <Button variant="default" size="sm" leftSection={<IconLinkPlus size={18} aria-hidden />} onClick={() => setNew(true)}>{text("make")}</Button> : null}
    >
      <Answered of={links}>
        {(all) => (
          <Stack gap="md">
            {all.length === 0 && <Text size="sm" c="dimmed">{text("none_here")}</Text>}
            {all.map((link) => <OneLink key={link.id} link={link} />)}
          </Stack>
        )}
      </Answered>
      {isNew && <NewLinkDialog detail={detail} onClose={() => setNew(false)} />}
    </Section>
  );
}

function OneLink({ link }: { readonly link: LinkView }) {
  const text = useTranslations("links");
  const dates = useDates();
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs">
        <Text fw={600} style={{ overflowWrap: "anywhere" }}>{link.reviewer}</Text>
        <Group gap="xs">
          <StateBadge tone={linkTones[link.state]}>{text(`state.${link.state}`)}</StateBadge>
          <RevokeLink link={link} />
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {text("until", { moment: dates.moment(link.expires_at) })}
        {link.has_password && ` · ${text("with_password")}`}
      </Text>
      <Text size="sm">{link.items.map((item) => item.title).join("; ")}</Text>
      {link.answers.map((answer) => <OneAnswer key={answer.id} link={link} answer={answer} />)}
    </Stack>
  );
}

function OneAnswer({ link, answer }: { readonly link: LinkView; readonly answer: LinkAnswer }) {
  const text = useTranslations("links");
  const dates = useDates();
  const title = link.items.find((item) => item.item === answer.item)?.title;
  return (
    <Stack gap={2} pl="sm" style={{ borderInlineStart: "3px solid var(--mantine-color-default-border)" }}>
      <Group gap="xs">
        <StateBadge tone={linkVerdictTones[answer.verdict]}>{text(`verdict.${answer.verdict}`)}</StateBadge>
        <Text size="sm">{title}</Text>
      </Group>
      {answer.words !== null && <Text size="sm" style={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>{answer.words}</Text>}
      <Text size="xs" c="dimmed">{text("said", { reviewer: link.reviewer, moment: dates.moment(answer.given_at) })}</Text>
    </Stack>
  );
}
