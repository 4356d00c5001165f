// One piece of evidence: readable, with where it is used and the hash that proves it unchanged.
import { Alert, Anchor, Grid, Group, Paper, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { AddressCheck, EvidenceDetail, Id, SameBytes } from "../api/contract";
import { usePathValue } from "../app/address";
import { AuditPanel } from "../audit/AuditPanel";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { CopyText } from "../ui/CopyText";
import { KeyValue } from "../ui/KeyValue";
import { Moment } from "../ui/Moment";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { ChatShown } from "./ChatShown";
import { FilePreview } from "./FilePreview";
import { addressTones } from "./look";
import { MailShown } from "./MailShown";
import { Uses } from "./Uses";

export function EvidencePage() {
  const id = usePathValue<Id<"Evidence">>("evidence");
  const detail = useAnswer("GET /api/evidence/{evidence}", { evidence: id });
  return <Answered of={detail}>{(one) => <Shown detail={one} />}</Answered>;
}

function Shown({ detail }: { readonly detail: EvidenceDetail }) {
  const text = useTranslations("evidence.one");
  const kinds = useTranslations("evidence.list.kinds");
  const { evidence } = detail;
  return (
    <>
      <PageHeader
        title={evidence.title}
        step={text("step")}
        marks={<StateBadge tone="idle">{kinds(evidence.kind)}</StateBadge>}
        description={text("unchangeable")}
      />
      {detail.file_check?.is_sound === false && <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={text("damaged.title")} mb="md">{text("damaged.text")}</Alert>}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack>
            {detail.reads_as === "mail" && <MailShown evidence={evidence} />}
            {detail.reads_as === "chat" && <ChatShown evidence={evidence} />}
            {evidence.kind === "note" && evidence.note !== null && (
              <Paper withBorder p="md" bg="var(--siar-surface)"><Text style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{evidence.note}</Text></Paper>
            )}
            {evidence.url !== null && (
              <Paper withBorder p="md" bg="var(--siar-surface)">
                <Anchor href={evidence.url} target="_blank" rel="noreferrer noopener" style={{ overflowWrap: "anywhere" }}>{evidence.url}</Anchor>
                <StillThere check={detail.address_check} />
                <Text size="sm" c="dimmed" mt="xs">{text("link_warning")}</Text>
              </Paper>
            )}
            {evidence.sha256 !== null && !detail.is_masked && <FilePreview detail={detail} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack>
            <Facts detail={detail} />
            <Uses detail={detail} />
            <AuditPanel kind="evidence" id={evidence.id} />
            <SameBytesNote same={detail.same_bytes} />
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function Facts({ detail: { evidence, late_by_hours, file_check } }: { readonly detail: EvidenceDetail }) {
  const text = useTranslations("evidence.one");
  const { nameOf } = usePeople();
  return (
    <Section title={text("facts")}>
      <KeyValue
        facts={[
          [text("claimed_at"), evidence.claimed_at === null ? text("not_claimed") : <Moment at={evidence.claimed_at} />],
          [text("captured_at"), <Moment key="captured" at={evidence.captured_at} />],
          [text("delay"), late_by_hours === null ? null : <Delay key="delay" hours={late_by_hours} />],
          [text("captured_by"), nameOf(evidence.captured_by)],
          [text("compared_at"), file_check === null ? null : <Moment key="compared" at={file_check.checked_at} />],
          ["SHA-256", evidence.sha256 === null ? null : <CopyText key="hash" value={evidence.sha256} label="SHA-256" />],
        ]}
      />
      <Text size="xs" c="dimmed" mt="sm">{text("hash_hint")}</Text>
    </Section>
  );
}

/** Whether the link still leads somewhere. */
function StillThere({ check }: { readonly check: AddressCheck | null }) {
  const text = useTranslations("evidence.link");
  if (check === null) return <Text size="sm" c="dimmed" mt="xs">{text("not_asked")}</Text>;
  return (
    <Group gap="xs" mt="xs">
      <StateBadge tone={addressTones[check.state]}>{text(`state.${check.state}`)}</StateBadge>
      <Text size="xs" c="dimmed">{check.said} · <Moment at={check.checked_at} /></Text>
    </Group>
  );
}

/** What else holds the same bytes. */
function SameBytesNote({ same }: { readonly same: readonly SameBytes[] }) {
  const text = useTranslations("evidence.one");
  if (same.length === 0) return null;
  return (
    <Section title={text("same_bytes")}>
      <Stack gap="xs" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {same.map((one) => (
          <li key={one.id}>
            <Anchor component={Link} to={`/bukti/${one.id}`} size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>{one.title}</Anchor>
            <Text size="xs" c="dimmed"><Moment at={one.captured_at} /> · {text("use_count", { count: one.use_count })}</Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}

/** From the time that the evidence claims to its capture, in the largest unit that fits. */
function Delay({ hours }: { readonly hours: number }) {
  const text = useTranslations("evidence.one");
  if (hours < 0) return <StateBadge tone="warning">{text("claims_future")}</StateBadge>;
  const days = Math.floor(hours / 24);
  const isLate = hours >= 72;
  const words = days > 0 ? text("days_later", { count: days }) : text("hours_later", { count: hours });
  return isLate ? <StateBadge tone="warning">{text("late", { delay: words })}</StateBadge> : <>{words}</>;
}
