// One piece of evidence: readable, with where it is used and the hash that proves it unchanged.
import { Anchor, Grid, Paper, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { EvidenceDetail, EvidenceLink, Id } from "../api/contract";
import { usePathValue } from "../app/address";
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
import { pathOfSubject } from "./look";
import { MailShown } from "./MailShown";

export function EvidencePage() {
  const id = usePathValue<Id<"Evidence">>("evidence");
  const detail = useAnswer("GET /api/evidence/{evidence}", { evidence: id });
  return <Answered of={detail}>{(one) => <Shown detail={one} />}</Answered>;
}

function Shown({ detail }: { readonly detail: EvidenceDetail }) {
  const text = useTranslations("evidence.one");
  const kinds = useTranslations("evidence.list.kinds");
  const { evidence, links } = detail;
  return (
    <>
      <PageHeader
        title={evidence.title}
        step={text("step")}
        marks={<StateBadge tone="idle">{kinds(evidence.kind)}</StateBadge>}
        description={text("unchangeable")}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack>
            {evidence.kind === "email" && <MailShown evidence={evidence} />}
            {evidence.kind === "chat" && <ChatShown evidence={evidence} />}
            {evidence.kind === "note" && evidence.note !== null && (
              <Paper withBorder p="md" bg="var(--siar-surface)"><Text style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{evidence.note}</Text></Paper>
            )}
            {evidence.url !== null && (
              <Paper withBorder p="md" bg="var(--siar-surface)">
                <Anchor href={evidence.url} target="_blank" rel="noreferrer noopener" style={{ overflowWrap: "anywhere" }}>{evidence.url}</Anchor>
                <Text size="sm" c="dimmed" mt="xs">{text("link_warning")}</Text>
              </Paper>
            )}
            {evidence.sha256 !== null && <FilePreview evidence={evidence} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack>
            <Facts detail={detail} />
            <Uses links={links} />
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function Facts({ detail: { evidence } }: { readonly detail: EvidenceDetail }) {
  const text = useTranslations("evidence.one");
  const { nameOf } = usePeople();
  return (
    <Section title={text("facts")}>
      <KeyValue
        facts={[
          [text("claimed_at"), evidence.claimed_at === null ? text("not_claimed") : <Moment at={evidence.claimed_at} />],
          [text("captured_at"), <Moment key="captured" at={evidence.captured_at} />],
          [text("captured_by"), nameOf(evidence.captured_by)],
          ["SHA-256", evidence.sha256 === null ? null : <CopyText key="hash" value={evidence.sha256} label="SHA-256" />],
        ]}
      />
      <Text size="xs" c="dimmed" mt="sm">{text("hash_hint")}</Text>
    </Section>
  );
}

function Uses({ links }: { readonly links: readonly EvidenceLink[] }) {
  const text = useTranslations("evidence.one");
  const subjects = useTranslations("evidence.subject");
  const { nameOf } = usePeople();
  return (
    <Section title={text("uses")}>
      {links.length === 0 && <Text size="sm" c="dimmed">{text("not_used")}</Text>}
      <Stack gap="xs" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {links.map((link) => {
          const path = pathOfSubject(link.subject_kind, link.subject);
          return (
            <li key={link.id}>
              {path === null ? subjects(link.subject_kind) : <Anchor component={Link} to={path} size="sm" fw={600}>{subjects(link.subject_kind)}</Anchor>}
              <Text size="xs" c="dimmed">{nameOf(link.linked_by)} · <Moment at={link.linked_at} /></Text>
            </li>
          );
        })}
      </Stack>
    </Section>
  );
}
