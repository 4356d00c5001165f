// One year's self-evaluation: written in parts, with its achievement table, submitted, endorsed and approved.
import { Anchor, Box, Button, Grid, Group, Stack, Text } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { call } from "../api/call";
import type { Id, SelfEvaluationDetail } from "../api/contract";
import { usePathValue } from "../app/address";
import { useMay } from "../app/session";
import { EvidencePanel } from "../evidence/EvidencePanel";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { History } from "../ui/History";
import { PageHeader } from "../ui/PageHeader";
import { SaveTrouble, SaveWords } from "../ui/SaveWords";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { useAutosave } from "../ui/useAutosave";
import { AchievementRows } from "./AchievementRows";
import { Downloads } from "./Downloads";
import { LastFollowUps } from "./LastFollowUps";
import { MonthsSection } from "./MonthsSection";
import { SelfEvaluationNext } from "./SelfEvaluationNext";
import { partId, stateTones, stepTones, wordsOf, type TextPart } from "./selfEvaluationWords";
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
  const mayWrite = useMay("reporting.write") && one.state === "drafting";
  const writing = useWriting(detail);
  const [openedRow, openRow] = useState<number | null>(null);
  const words = (part: TextPart) => <TextSection part={part} writing={writing} mayWrite={mayWrite} />;
  return (
    <>
      <PageHeader
        title={writing.draft.title} step={text("step")} description={text("description", { year: String(one.year) })}
        marks={<StateBadge tone={stateTones[one.state]}>{states(one.state)}</StateBadge>}
        actions={<Downloads one={one} flush={writing.flush} />}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 9 }}>
          <Stack gap="lg">
            <SelfEvaluationNext detail={detail} writing={writing} onRow={openRow} />
            {mayWrite && <Box hiddenFrom="lg"><SaveWords of={writing} /></Box>}
            {mayWrite && <SaveTrouble of={writing} />}
            {words("summary")}
            {words("introduction")}
            {words("profile")}
            <Section title={text("achievement")} hint={text("achievement_hint")} id={partId("rows")}>
              <AchievementRows writing={writing} mayWrite={mayWrite} opened={openedRow} onOpen={openRow} />
            </Section>
            <MonthsSection months={one.months} isOpen={one.state === "drafting"} />
            {words("analysis")}
            {words("satisfaction")}
            <Section title={text("last_follow_ups")} hint={text("last_follow_ups_hint")} id={partId("last_follow_ups")}><LastFollowUps writing={writing} mayWrite={mayWrite} /></Section>
            {words("improvement_plan")}
            {words("closing")}
            <Section title={text("reports")} hint={text("reports_hint")} id={partId("reports")}><Reports titles={one.reports} /></Section>
            <Section title={text("evidence")}><EvidencePanel subjectKind="self_evaluation" subject={one.id} canAdd={one.state === "drafting"} /></Section>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 3 }}><Aside detail={detail} writing={writing} mayWrite={mayWrite} /></Grid.Col>
      </Grid>
    </>
  );
}

function useWriting({ self_evaluation: one }: SelfEvaluationDetail) {
  const client = useQueryClient();
  return useAutosave({
    stored: wordsOf(one),
    version: one.version,
    pause: 3_000,
    save: async (words, version) => {
      try {
        const saved = await call("PUT /api/self-evaluations/{self_evaluation}", { self_evaluation: one.id }, { ...words, version });
        client.setQueryData(["GET /api/self-evaluations/{self_evaluation}", { self_evaluation: one.id }, {}], saved);
        return saved.self_evaluation.version;
      } catch (problem) {
        void client.invalidateQueries();
        throw problem;
      }
    },
  });
}

interface AsideProperties {
  readonly detail: SelfEvaluationDetail;
  readonly writing: ReturnType<typeof useWriting>;
  readonly mayWrite: boolean;
}

const contents = ["summary", "introduction", "profile", "rows", "months", "analysis", "satisfaction", "last_follow_ups", "improvement_plan", "closing", "reports"] as const;

function Aside({ detail: { self_evaluation: one, decisions }, writing, mayWrite }: AsideProperties) {
  const text = useTranslations("reporting.one");
  const parts = useTranslations("reporting.part");
  const steps = useTranslations("reporting.step");
  const ui = useTranslations("ui");
  const { nameOf } = usePeople();
  return (
    <Stack gap="lg" style={{ position: "sticky", top: 72 }} className="no-print">
      {mayWrite && (
        <Group justify="space-between">
          <SaveWords of={writing} />
          <Button size="xs" variant="default" disabled={writing.state.kind === "clean" || writing.state.kind === "conflict"} onClick={() => void writing.flush()}>{ui("saving.now")}</Button>
        </Group>
      )}
      <nav aria-label={text("contents")}>
        <Text size="sm" fw={600} mb={4}>{text("contents")}</Text>
        <Stack gap={2}>{contents.map((part) => <Anchor key={part} href={`#${partId(part)}`} size="sm" py={3}>{parts(part)}</Anchor>)}</Stack>
      </nav>
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
