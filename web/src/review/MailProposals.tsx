// What replies by mail seem to decide. Nothing is decided until somebody here says so, or says that it was not meant so.
import { Anchor, Box, Button, Group, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { Proposal, ReviewItem, SessionDetail, Verdict } from "../api/contract";
import { useMay } from "../app/session";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showRefusal } from "../ui/toasts";
import { DecisionDialog } from "./DecisionDialog";
import { verdictsFor, verdictTones } from "./sessionWords";

export function MailProposals({ detail, mayDecide }: { readonly detail: SessionDetail; readonly mayDecide: boolean }) {
  const text = useTranslations("review.mail_proposals");
  const mayReadWork = useMay("office.read_work");
  const proposals = useAnswer("GET /api/reviews/{session}/proposals", { session: detail.session.id }, {}, { enabled: mayReadWork });
  const open = (proposals.data ?? []).flatMap((proposal) => {
    const item = detail.items.find((one) => one.id === proposal.item);
    return item === undefined || item.verdict !== null ? [] : [{ proposal, item }];
  });
  if (open.length === 0) return null;
  return (
    <Section title={text("title")} hint={text("hint")}>
      <Stack gap="md" component="ul" style={{ listStyle: "none", margin: 0, padding: 0 }}>
        {open.map(({ proposal, item }) => <li key={proposal.id}><One proposal={proposal} item={item} mayDecide={mayDecide} /></li>)}
      </Stack>
    </Section>
  );
}

interface OneProperties {
  readonly proposal: Proposal;
  readonly item: ReviewItem;
  readonly mayDecide: boolean;
}

function One({ proposal, item, mayDecide }: OneProperties) {
  const text = useTranslations("review.mail_proposals");
  const verdicts = useTranslations("review.items.verdict");
  const decide = useCommand("POST /api/review-items/{item}/decide");
  const dismiss = useCommand("POST /api/review-proposals/{proposal}/dismiss");
  const [isAsking, setAsking] = useState(false);
  const verdict = possible(proposal.verdict, item);
  const decideSo = () => {
    if (verdict !== "accept") return setAsking(true);
    decide.mutate({ values: { item: item.id }, body: { verdict, reason: null, moved_to: null } }, { onError: showRefusal });
  };
  return (
    <>
      <Group gap="xs">
        <Text fw={600} style={{ overflowWrap: "anywhere" }}>{item.title}</Text>
        <StateBadge tone={verdictTones[proposal.verdict]}>{verdicts(proposal.verdict)}</StateBadge>
      </Group>
      <Box component="blockquote" my={6} mx={0} pl="sm" style={{ borderLeft: "3px solid var(--siar-line)" }}>
        <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{proposal.passage}</Text>
        <Text size="sm" c="dimmed">{proposal.person} · <Anchor component={Link} to={`/bukti/${proposal.evidence}`} size="sm" underline="always">{text("mail")}</Anchor></Text>
      </Box>
      {mayDecide && (
        <Group gap="xs" className="no-print">
          <Button size="xs" variant="light" loading={decide.isPending} onClick={decideSo}>{text("use", { verdict: verdicts(verdict) })}</Button>
          <Button size="xs" variant="default" loading={dismiss.isPending} onClick={() => dismiss.mutate({ values: { proposal: proposal.id }, body: null }, { onError: showRefusal })}>{text("dismiss")}</Button>
        </Group>
      )}
      {isAsking && (
        <DecisionDialog
          item={item} verdict={verdict} plannedFor={null} reason={proposal.reason ?? proposal.passage}
          onDecide={(body) => decide.mutateAsync({ values: { item: item.id }, body })} onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** What cannot be dropped goes back to be changed, or waits. */
function possible(wanted: Verdict, item: ReviewItem): Verdict {
  const known = verdictsFor(item.subject_kind);
  if (known.includes(wanted)) return wanted;
  return wanted === "drop" && known.includes("change") ? "change" : "postpone";
}
