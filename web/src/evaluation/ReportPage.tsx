// One activity report: figures with their source, words, evidence, and its review by the Sub Koordinator (PR.27.4 activity 3).
import { Anchor, Button, Grid, Group, Stack, Text } from "@mantine/core";
import { IconLink, IconMessages, IconPrinter } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { call } from "../api/call";
import type { Id, ReportDetail } from "../api/contract";
import { useAddressValue, usePathValue } from "../app/address";
import { useMay } from "../app/session";
import { EvidencePanel } from "../evidence/EvidencePanel";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { useDates } from "../ui/dates";
import { History } from "../ui/History";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { useAutosave } from "../ui/useAutosave";
import { ReportFigures } from "./ReportFigures";
import { ReportNext } from "./ReportNext";
import { ReportPrint } from "./ReportPrint";
import { ReportReading, ReportWriting } from "./ReportText";
import { isOpen, reportTones, wordsOf } from "./reportWords";

export function ReportPage() {
  const id = usePathValue<Id<"ActivityReport">>("report");
  const [view, setView] = useAddressValue("tampilan");
  const detail = useAnswer("GET /api/reports/{report}", { report: id });
  return (
    <Answered of={detail}>
      {(one) => (view === "cetak" ? <ReportPrint detail={one} onBack={() => setView(null)} /> : <Shown key={one.report.id} detail={one} onPrint={() => setView("cetak")} />)}
    </Answered>
  );
}

function Shown({ detail, onPrint }: { readonly detail: ReportDetail; readonly onPrint: () => void }) {
  const text = useTranslations("evaluation.report");
  const states = useTranslations("evaluation.report_state");
  const dates = useDates();
  const { report, sessions, reviews } = detail;
  const mayWrite = useMay("evaluation.write") && isOpen(report);
  const writing = useWriting(detail);
  return (
    <>
      <PageHeader
        title={report.title} step={text("step")} description={text("span", { from: dates.day(report.starts_on), to: dates.day(report.ends_on) })}
        marks={<StateBadge tone={reportTones[report.state]}>{states(report.state)}</StateBadge>}
        actions={
          <>
            <Button component={Link} to={`/rantai/activity_report/${report.id}`} variant="subtle" leftSection={<IconLink size={18} aria-hidden />}>{text("chain")}</Button>
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => void writing.flush().then(onPrint)}>{text("print_it")}</Button>
          </>
        }
      />
      <Stack gap="lg">
        <ReportNext detail={detail} flush={writing.flush} version={writing.version} />
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Stack gap="lg">
              <Section title={text("words")}>{mayWrite ? <ReportWriting writing={writing} /> : <ReportReading report={report} />}</Section>
              <Section title={text("figures")} hint={text(isOpen(report) ? "figures_open" : "figures_frozen")}><ReportFigures figures={report.figures} /></Section>
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Stack gap="lg">
              <Section title={text("evidence")} hint={text("evidence_hint")} id="bukti">
                <Stack gap="md">
                  {sessions.length > 0 && <Sessions all={sessions} />}
                  <EvidencePanel subjectKind="activity_report" subject={report.id} canAdd={isOpen(report)} />
                </Stack>
              </Section>
              {reviews.length > 0 && <Section title={text("reviews")}><Reviews all={reviews} /></Section>}
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </>
  );
}

function useWriting({ report }: ReportDetail) {
  const client = useQueryClient();
  return useAutosave({
    stored: wordsOf(report),
    version: report.version,
    save: async (words, version) => {
      try {
        const saved = await call("PUT /api/reports/{report}", { report: report.id }, { ...words, results: plain(words.results), obstacles: plain(words.obstacles), follow_up: plain(words.follow_up), version });
        client.setQueryData(["GET /api/reports/{report}", { report: report.id }, {}], saved);
        return saved.report.version;
      } catch (problem) {
        void client.invalidateQueries();
        throw problem;
      }
    },
  });
}

function plain(words: string | null): string | null {
  return words === null || words.trim() === "" ? null : words;
}

function Sessions({ all }: { readonly all: ReportDetail["sessions"] }) {
  const text = useTranslations("evaluation.report");
  const dates = useDates();
  return (
    <Stack gap="xs" component="ul" style={{ listStyle: "none", margin: 0, padding: 0 }} aria-label={text("sessions")}>
      {all.map((one) => (
        <li key={one.id}>
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <IconMessages size={18} role="img" aria-label={text("minutes")} style={{ flexShrink: 0, marginTop: 2 }} />
            <div>
              <Anchor component={Link} to={`/reviu/${one.id}`} size="sm" fw={600}>{one.title}</Anchor>
              <Text size="xs" c="dimmed">{text("minutes")} · {dates.longDay(one.held_on)}</Text>
            </div>
          </Group>
        </li>
      ))}
    </Stack>
  );
}

function Reviews({ all }: { readonly all: ReportDetail["reviews"] }) {
  const text = useTranslations("evaluation.report");
  const verdicts = useTranslations("evaluation.report_verdict");
  const { nameOf } = usePeople();
  return (
    <History
      label={text("reviews")}
      happenings={all.map((one) => ({ id: one.id, at: one.reviewed_at, who: nameOf(one.reviewed_by), what: verdicts(one.verdict), tone: one.verdict === "accepted" ? "good" : "warning", more: one.reason ?? undefined }))}
    />
  );
}
