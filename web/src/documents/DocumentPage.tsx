// One document: the version shown, what it says, its versions with their decisions, copies and citations.
import { Alert, Anchor, Button, Grid, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconDownload, IconPrinter } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { address } from "../api/call";
import type { DocumentDetail, Id, RevisionView } from "../api/contract";
import { useAddressValue, usePathValue } from "../app/address";
import { ChainLinks } from "../cycles/ChainLinks";
import { EvidenceSection } from "../evidence/EvidenceSection";
import { Answered } from "../ui/Answered";
import { CopyText } from "../ui/CopyText";
import { useDates } from "../ui/dates";
import { KeyValue } from "../ui/KeyValue";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { CopiesSection } from "./CopiesSection";
import { kindSigns, stateTones } from "./documentWords";
import { ProcedureShown } from "./ProcedureShown";
import { RevisionDecisions } from "./RevisionDecisions";
import { SubjectsSection } from "./SubjectsSection";
import { VersionsSection } from "./VersionsSection";

export function DocumentPage() {
  const id = usePathValue<Id<"ControlledDocument">>("document");
  const detail = useAnswer("GET /api/documents/{document}", { document: id });
  return <Answered of={detail}>{(one) => <Shown detail={one} />}</Answered>;
}

function Shown({ detail }: { readonly detail: DocumentDetail }) {
  const kinds = useTranslations("documents.kind");
  const states = useTranslations("documents.state");
  const [label] = useAddressValue("versi");
  const { document, revisions } = detail;
  const current = revisions.find((one) => one.is_in_force) ?? null;
  const shown = revisions.find((one) => one.revision.label === label) ?? current ?? revisions[0];
  if (shown === undefined) return null;
  const { revision } = shown;
  return (
    <>
      <PageHeader
        title={document.title}
        step={`${document.number}-${revision.label}`}
        marks={
          <>
            <StateBadge tone="idle" icon={kindSigns[document.kind]}>{kinds(document.kind)}</StateBadge>
            <StateBadge tone={stateTones[revision.state]}>{revision.label} · {states(shown.is_in_force ? "in_force" : revision.state)}</StateBadge>
          </>
        }
        actions={<FileButtons of={shown} />}
      />
      <Stack gap="lg">
        {revision.state === "obsolete" && <ObsoleteNote current={current} />}
        <RevisionDecisions of={shown} />
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 8 }}>
            <Stack gap="lg">
              <Facts detail={detail} of={shown} />
              {revision.procedure !== null && <ProcedureShown procedure={revision.procedure} />}
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 4 }}>
            <Stack gap="lg">
              <VersionsSection detail={detail} shown={shown} />
              <SubjectsSection document={document} />
              {shown.is_in_force && <CopiesSection revision={revision} />}
              <EvidenceSection kind="document" id={document.id} />
              <ChainLinks kind="document" id={document.id} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </>
  );
}

function FileButtons({ of: { revision } }: { readonly of: RevisionView }) {
  const text = useTranslations("documents.one");
  return (
    <>
      <Button component="a" href={address("GET /api/revisions/{revision}/file", { revision: revision.id })} variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
        {text("download")}
      </Button>
      <Button
        component="a" href={address("GET /api/revisions/{revision}/copy", { revision: revision.id })} target="_blank" rel="noreferrer" variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
      >
        {text("print")}
      </Button>
    </>
  );
}

function ObsoleteNote({ current }: { readonly current: RevisionView | null }) {
  const text = useTranslations("documents.one");
  return (
    <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={text("obsolete.title")}>
      <Text size="sm">
        {current === null ? text("obsolete.none") : (
          <Anchor component={Link} to="." search={{ versi: current.revision.label } as never} fw={600}>{text("obsolete.open", { label: current.revision.label })}</Anchor>
        )}
      </Text>
    </Alert>
  );
}

function Facts({ detail: { document }, of: { revision, author_name } }: { readonly detail: DocumentDetail; readonly of: RevisionView }) {
  const text = useTranslations("documents.facts");
  const classes = useTranslations("documents.classification");
  const languages = useTranslations("documents.language");
  const dates = useDates();
  return (
    <Section title={text("title")}>
      <KeyValue
        facts={[
          [text("number"), document.number],
          [text("version"), revision.label],
          [text("owner"), document.owner],
          [text("approver"), document.approver],
          [text("issued_on"), dates.day(revision.issued_on)],
          [text("in_force_on"), revision.in_force_on === null ? text("not_in_force") : dates.day(revision.in_force_on)],
          [text("status_mark"), revision.procedure?.status_mark ?? null],
          [text("classification"), classes(document.classification)],
          [text("language"), languages(document.language)],
          [text("author"), author_name],
          [text("reason"), revision.reason],
          [text("file"), revision.file_name],
          ["SHA-256", <CopyText key="hash" value={revision.sha256} label="SHA-256" />],
        ]}
      />
    </Section>
  );
}
