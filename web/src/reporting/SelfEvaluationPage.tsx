// One year's self-evaluation: written in parts, with its achievement table, submitted, endorsed and approved.
import { Anchor, Box, Button, Grid, Group, Stack, Text } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Id, SelfEvaluationDetail } from "../api/contract";
import { usePathValue } from "../app/address";
import { useMay } from "../app/session";
import { AuditPanel } from "../audit/AuditPanel";
import { EvidencePanel } from "../evidence/EvidencePanel";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { History } from "../ui/History";
import { PageHeader } from "../ui/PageHeader";
import { SaveWords } from "../ui/SaveWords";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { AchievementRows } from "./AchievementRows";
import { Annexes } from "./Annexes";
import { Downloads } from "./Downloads";
import { GroupsSection } from "./GroupsSection";
import { LastFollowUps } from "./LastFollowUps";
import { MonthsSection } from "./MonthsSection";
import { PartsContext, useParts, type Parts } from "./parts";
import { RouteSteps } from "./RouteSteps";
import { SelfEvaluationNext } from "./SelfEvaluationNext";
import { groupsAfter, groupsAtEnd, groupsBefore, partId, stateTones, stepTones, type TextPart } from "./selfEvaluationWords";
import { TextSection } from "./TextSection";

export function SelfEvaluationPage() {
  const id = usePathValue<Id<"SelfEvaluation">>("selfEvaluation");
  const detail = useAnswer("GET /api/self-evaluations/{self_evaluation}", { self_evaluation: id });
  return <Answered of={detail}>{(one) => <Shown key={one.self_evaluation.id} detail={one} />}</Answered>;
}

function Shown({ detail }: { readonly detail: SelfEvaluationDetail }) {
  const text = useTranslations("reporting.one");
  const states = useTranslations("reporting.state");
  const one = detail.self_evaluation;
  const isOpen = one.state === "drafting";
  const mayWrite = useMay("reporting.write") && isOpen;
  const parts = useParts();
  const [openedRow, openRow] = useState<number | null>(null);
  return (
    <PartsContext value={parts.register}>
      <PageHeader
        title={one.title} step={text("step")} description={text("description", { year: String(one.year) })}
        marks={<StateBadge tone={stateTones[one.state]}>{states(one.state)}</StateBadge>}
        actions={<Downloads one={one} flush={parts.flush} />}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 9 }}>
          <Stack gap="lg">
            <SelfEvaluationNext detail={detail} parts={parts} onRow={openRow} />
            {mayWrite && <Box hiddenFrom="lg"><SaveWords of={parts} /></Box>}
            <Groups of={groupsBefore} detail={detail} mayWrite={mayWrite} />
            <Section title={text("achievement")} hint={text("achievement_hint")} id={partId("rows")}>
              <AchievementRows detail={detail} mayWrite={mayWrite} opened={openedRow} onOpen={openRow} />
            </Section>
            <MonthsSection months={one.months} isOpen={isOpen} />
            <GroupsSection channels={one.channel_figures} pillars={one.pillar_figures} />
            <Groups of={groupsAfter} detail={detail} mayWrite={mayWrite} />
            <Section title={text("last_follow_ups")} hint={text("last_follow_ups_hint")} id={partId("last_follow_ups")}><LastFollowUps detail={detail} mayWrite={mayWrite} /></Section>
            <Groups of={groupsAtEnd} detail={detail} mayWrite={mayWrite} />
            <Section title={text("reports")} hint={text("reports_hint")} id={partId("reports")}><Reports titles={one.reports} /></Section>
            <Section title={text("annexes")} hint={text("annexes_hint")} id={partId("annexes")}><Annexes annexes={one.annexes} /></Section>
            <Section title={text("evidence")}><EvidencePanel subjectKind="self_evaluation" subject={one.id} canAdd={isOpen} /></Section>
            <AuditPanel kind="self_evaluation" id={one.id} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 3 }}><Aside detail={detail} parts={parts} mayWrite={mayWrite} /></Grid.Col>
      </Grid>
    </PartsContext>
  );
}

interface GroupsProperties {
  readonly of: Readonly<Record<string, readonly TextPart[]>>;
  readonly detail: SelfEvaluationDetail;
  readonly mayWrite: boolean;
}

function Groups({ of, detail, mayWrite }: GroupsProperties) {
  const text = useTranslations("reporting.group");
  return Object.entries(of).map(([group, parts]) => <TextSection key={group} title={text(group as "summary")} parts={parts} detail={detail} mayWrite={mayWrite} />);
}

interface AsideProperties {
  readonly detail: SelfEvaluationDetail;
  readonly parts: Parts;
  readonly mayWrite: boolean;
}

const contents = ["summary", "introduction", "profile", "rows", "months", "analysis", "satisfaction", "last_follow_ups", "improvement_plan", "closing", "reports", "annexes"] as const;

function Aside({ detail: { self_evaluation: one, decisions, route }, parts, mayWrite }: AsideProperties) {
  const text = useTranslations("reporting.one");
  const groups = useTranslations("reporting.group");
  const steps = useTranslations("reporting.step");
  const routes = useTranslations("reporting.route");
  const ui = useTranslations("ui");
  const { nameOf } = usePeople();
  return (
    <Stack gap="lg" style={{ position: "sticky", top: 72 }} className="no-print">
      {mayWrite && (
        <Group justify="space-between">
          <SaveWords of={parts} />
          <Button size="xs" variant="default" disabled={parts.state.kind === "clean" || parts.state.kind === "conflict"} onClick={() => void parts.flush()}>{ui("saving.now")}</Button>
        </Group>
      )}
      <nav aria-label={text("contents")}>
        <Text size="sm" fw={600} mb={4}>{text("contents")}</Text>
        <Stack gap={2}>{contents.map((part) => <Anchor key={part} href={`#${partId(part)}`} size="sm" py={3}>{groups(part)}</Anchor>)}</Stack>
      </nav>
      <Section title={routes("title")}><RouteSteps route={route} /></Section>
      {decisions.length > 0 && (
        <Section title={text("decisions")}>
          <History
            label={text("decisions")}
            happenings={[...decisions].reverse().map((each) => ({ id: each.id, at: each.decided_at, who: nameOf(each.decided_by), what: steps(each.step), tone: stepTones[each.step], more: each.reason ?? undefined }))}
          />
        </Section>
      )}
      <Group><Button component={Link} to={`/rantai/self_evaluation/${one.id}`} variant="subtle" size="xs" leftSection={<IconLink size={16} aria-hidden />}>{text("chain")}</Button></Group>
    </Stack>
  );
}

function Reports({ titles }: { readonly titles: readonly string[] }) {
  const text = useTranslations("reporting.one");
  return (
    <Stack gap="xs">
      {titles.length === 0 ? <Text size="sm" c="dimmed">{text("no_reports")}</Text> : <ul style={{ margin: 0, paddingInlineStart: "1.2rem" }}>{titles.map((title) => <li key={title}><Text size="sm">{title}</Text></li>)}</ul>}
      <Group><Button component={Link} to="/laporan" variant="light" size="xs">{text("to_reports")}</Button></Group>
    </Stack>
  );
}
