// One record: what it is, the frozen bytes, its metadata, what stops its destruction.
import { Button, Grid, Stack, Text } from "@mantine/core";
import { IconDownload, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { address } from "../api/call";
import type { Id, RecordDetail } from "../api/contract";
import { usePathValue } from "../app/address";
import { useMay } from "../app/session";
import { ChainLinks } from "../cycles/ChainLinks";
import { EvidenceSection } from "../evidence/EvidenceSection";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { CopyText } from "../ui/CopyText";
import { useDates } from "../ui/dates";
import { fileSize } from "../ui/fileSize";
import { JsonShown } from "../ui/JsonShown";
import { KeyValue } from "../ui/KeyValue";
import { Moment } from "../ui/Moment";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { DueDay } from "./DueDay";
import { HoldsSection } from "./HoldsSection";
import { ProposeDialog } from "./ProposeDialog";
import { recordTones } from "./recordWords";
import { usePeriod } from "./usePeriod";

export function RecordPage() {
  const id = usePathValue<Id<"FiledRecord">>("record");
  const detail = useAnswer("GET /api/records/{record}", { record: id });
  return <Answered of={detail}>{(one) => <Shown detail={one} />}</Answered>;
}

function Shown({ detail }: { readonly detail: RecordDetail }) {
  const text = useTranslations("retention.one");
  const states = useTranslations("retention.state");
  const { record, series } = detail;
  const isHeld = detail.holds.some((one) => one.lifted_at === null);
  return (
    <>
      <PageHeader
        title={record.title} step={`${record.identifier} · ${series.name}`}
        marks={
          <>
            <StateBadge tone={recordTones[record.state]}>{states(record.state)}</StateBadge>
            {isHeld && <StateBadge tone="warning">{text("held")}</StateBadge>}
          </>
        }
        actions={<Acts detail={detail} isHeld={isHeld} />}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack gap="lg">
            <Facts detail={detail} />
            <Section title={text("metadata")} hint={text("metadata_hint")}><Metadata written={record.metadata} /></Section>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="lg">
            <HoldsSection detail={detail} />
            <EvidenceSection kind="record" id={record.id} />
            <ChainLinks kind="record" id={record.id} />
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function Acts({ detail: { record, is_due }, isHeld }: { readonly detail: RecordDetail; readonly isHeld: boolean }) {
  const text = useTranslations("retention.one");
  const mayPropose = useMay("retention.dispose") && is_due && !isHeld && record.state === "kept";
  const [isProposing, setProposing] = useState(false);
  return (
    <>
      {mayPropose && <Button variant="default" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => setProposing(true)}>{text("propose")}</Button>}
      {record.state === "kept" && (
        <Button component="a" href={address("GET /api/records/{record}/file", { record: record.id })} download={record.file_name} leftSection={<IconDownload size={18} aria-hidden />}>{text("download")}</Button>
      )}
      {isProposing && <ProposeDialog records={[record]} onClose={() => setProposing(false)} />}
    </>
  );
}

function Facts({ detail: { record, series } }: { readonly detail: RecordDetail }) {
  const text = useTranslations("retention.one");
  const actions = useTranslations("retention.final_action");
  const language = useLocale();
  const dates = useDates();
  const periodOf = usePeriod();
  const { nameOf } = usePeople();
  return (
    <Section title={text("facts")}>
      <KeyValue
        facts={[
          [text("identifier"), record.identifier],
          [text("series"), series.name],
          [text("place"), series.storage_location],
          [text("period"), periodOf(series.retention_months)],
          [text("closed_on"), dates.day(record.closed_on)],
          [text("due_on"), <DueDay key="due" record={record} />],
          [text("then"), actions(series.final_action)],
          [text("authority"), series.authority],
          [text("file"), `${record.file_name} (${fileSize(record.size, language)})`],
          ["SHA-256", <CopyText key="hash" value={record.sha256} label="SHA-256" />],
          [text("filed"), <span key="filed">{nameOf(record.filed_by)}, <Moment at={record.filed_at} /></span>],
        ]}
      />
      <Text size="xs" c="dimmed" mt="sm">{text("frozen")}</Text>
    </Section>
  );
}

function Metadata({ written }: { readonly written: string }) {
  return <JsonShown value={read(written)} />;
}

/** Metadata that is no JSON is shown as it was written. */
function read(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return written;
  }
}
