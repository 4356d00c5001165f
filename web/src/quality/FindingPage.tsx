// One finding: what was found, who signed it, what is done about it, whether that helped.
import { Button, Stack, Text } from "@mantine/core";
import { IconEdit, IconLink, IconTrendingUp, IconWritingSign } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { FindingDetail } from "../api/contract";
import { usePathValue } from "../app/address";
import { EvidenceSection } from "../evidence/EvidenceSection";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { useDates } from "../ui/dates";
import { History, type Happening } from "../ui/History";
import { KeyValue } from "../ui/KeyValue";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { ActionFields } from "./ActionFields";
import { ActionSection } from "./ActionSection";
import { FindingFields } from "./FindingFields";
import { findingTones, typeTones } from "./findingWords";
import { RaiseDialog } from "./RaiseDialog";

export function FindingPage() {
  const finding = usePathValue("finding");
  const detail = useAnswer("GET /api/findings/{finding}", { finding });
  return <Answered of={detail}>{(one) => <Shown detail={one} />}</Answered>;
}

function Shown({ detail }: { readonly detail: FindingDetail }) {
  const text = useTranslations("quality.finding");
  const states = useTranslations("quality.state");
  const types = useTranslations("quality.type");
  const { finding, actions, acts } = detail;
  const running = actions.at(-1);
  return (
    <>
      <PageHeader
        title={finding.title} step={finding.number}
        marks={<><StateBadge tone={typeTones[finding.type]}>{types(finding.type)}</StateBadge><StateBadge tone={findingTones[finding.state]}>{states(finding.state)}</StateBadge></>}
        actions={<FindingActs detail={detail} />}
      />
      <Stack gap="lg">
        <Section title={text("found")}><Facts detail={detail} /></Section>
        {actions.map((one) => <ActionSection key={one.action.id} shown={one} detail={detail} isLast={one === running} />)}
        {acts.may_answer && <Section title={text("answer")} hint={text("answer_hint")}><ActionFields key={running?.action.version ?? 0} detail={detail} /></Section>}
        {finding.state !== "drafting" && <EvidenceSection kind="finding" id={finding.id} />}
        <Section title={text("signatures")}><Signatures detail={detail} /></Section>
      </Stack>
    </>
  );
}

function FindingActs({ detail }: { readonly detail: FindingDetail }) {
  const text = useTranslations("quality.finding");
  const sign = useCommand("POST /api/findings/{finding}/sign");
  const [asked, setAsked] = useState<"change" | "sign" | "raise" | null>(null);
  const { finding, acts, sha256 } = detail;
  const close = () => setAsked(null);
  return (
    <>
      <Button component={Link} to={`/rantai/finding/${finding.id}`} variant="subtle" leftSection={<IconLink size={18} aria-hidden />}>{text("chain")}</Button>
      {acts.may_write && <Button variant="default" leftSection={<IconEdit size={18} aria-hidden />} onClick={() => setAsked("change")}>{text("change")}</Button>}
      {acts.may_raise && <Button variant="default" leftSection={<IconTrendingUp size={18} aria-hidden />} onClick={() => setAsked("raise")}>{text("raise")}</Button>}
      {acts.may_sign && <Button leftSection={<IconWritingSign size={18} aria-hidden />} onClick={() => setAsked("sign")}>{text("sign")}</Button>}
      {asked === "change" && <FindingFields finding={finding} onClose={close} />}
      {asked === "raise" && <RaiseDialog finding={finding} onClose={close} />}
      <ConfirmDialog opened={asked === "sign"} title={text("sign_title")} verb={text("sign")} onClose={close} onConfirm={() => sign.mutateAsync({ values: { finding: finding.id }, body: { sha256 } })}>
        {text("sign_hint")}
      </ConfirmDialog>
    </>
  );
}

function Facts({ detail }: { readonly detail: FindingDetail }) {
  const text = useTranslations("quality.form");
  const sources = useTranslations("quality.source");
  const dates = useDates();
  const { nameOf } = usePeople();
  const { finding } = detail;
  return (
    <KeyValue
      facts={[
        ...(["problem", "location", "objective_evidence", "reference", "clause"] as const).map((field) => [text(field), finding[field] === null ? null : <span key={field} style={{ whiteSpace: "pre-wrap" }}>{finding[field]}</span>] as const),
        [text("source"), sources(finding.source)],
        [text("indicator"), detail.indicator_code],
        [text("task"), detail.task_title],
        [text("found_on"), dates.longDay(finding.found_on)],
        [text("written_by"), nameOf(finding.written_by)],
      ]}
    />
  );
}

function Signatures({ detail: { signatures } }: { readonly detail: FindingDetail }) {
  const text = useTranslations("quality.finding");
  const { nameOf } = usePeople();
  if (signatures.length === 0) return <Text size="sm" c="dimmed">{text("unsigned")}</Text>;
  const happenings: readonly Happening[] = [...signatures].reverse().map((one) => ({
    id: one.id, what: text(`signed.${one.what}`), who: nameOf(one.signed_by), at: one.signed_at, tone: one.what === "raised" ? ("warning" as const) : ("good" as const),
    more: <>{one.reason !== null && <Text size="sm">{one.reason}</Text>}<Text size="xs" c="dimmed" ff="monospace">SHA-256 {one.sha256.slice(0, 16)}…</Text></>,
  }));
  return <History label={text("signatures")} happenings={happenings} />;
}
