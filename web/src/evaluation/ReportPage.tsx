// One activity report: figures with their source, words, evidence, and its review by the Sub Koordinator (PR.27.4 activity 3).
import { Alert, Anchor, Button, Grid, Group, Stack, Text } from "@mantine/core";
import { IconLink, IconMessages, IconPrinter, IconRobot } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Id, ReportDetail } from "../api/contract";
import { useAddressValue, usePathValue } from "../app/address";
import { AuditPanel } from "../audit/AuditPanel";
import { useMay } from "../app/session";
import { EvidenceItem } from "../evidence/EvidenceItem";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import type { Autosave } from "../ui/useAutosave";
import { useDates } from "../ui/dates";
import { History } from "../ui/History";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { FollowUpList } from "./FollowUpList";
import { AttendanceReading, ReportAttendance } from "./ReportAttendance";
import { ReportChanges } from "./ReportChanges";
import { ReportDownloads } from "./ReportDownloads";
import { ReportEvidence } from "./ReportEvidence";
import { ReportFigures } from "./ReportFigures";
import { ReportNext } from "./ReportNext";
import { PhotosReading, ReportPhotos } from "./ReportPhotos";
import { ReportPrint } from "./ReportPrint";
import { ReportRemarks } from "./ReportRemarks";
import { ReportReading, ReportWriting, WritingState } from "./ReportText";
import { isOpen, reportTones, type ReportWords } from "./reportWords";
import { useReportWriting } from "./useReportWriting";

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
  const { report, reviews } = detail;
  const mayWrite = useMay("evaluation.write") && isOpen(report);
  const writing = useReportWriting(detail);
  const span = text("span", { from: dates.day(report.starts_on), to: dates.day(report.ends_on) });
  return (
    <>
      <PageHeader
        title={report.title} step={text("step")} description={report.number === null ? span : `${text("numbered", { number: report.number })} · ${span}`}
        marks={<StateBadge tone={reportTones[report.state]}>{states(report.state)}</StateBadge>}
        actions={
          <>
            <Button component={Link} to={`/rantai/activity_report/${report.id}`} variant="subtle" leftSection={<IconLink size={18} aria-hidden />}>{text("chain")}</Button>
            <ReportDownloads report={report} flush={writing.flush} />
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => void writing.flush().then(onPrint)}>{text("print_it")}</Button>
          </>
        }
      />
      <Stack gap="lg">
        {report.is_prepared && <Alert color="blue" icon={<IconRobot aria-hidden />} style={{ border: "1px solid var(--siar-line)" }}>{text("prepared")}</Alert>}
        <ReportNext detail={detail} flush={writing.flush} version={writing.version} />
        <ReportChanges detail={detail} />
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Stack gap="lg">
              <Section title={text("words")}>{mayWrite ? <ReportWriting detail={detail} writing={writing} /> : <><ReportRemarks detail={detail} place="title" /><ReportReading detail={detail} /></>}</Section>
              <Section title={text("figures")} hint={text(isOpen(report) ? "figures_open" : "figures_frozen")}><ReportFigures figures={report.figures} /><ReportRemarks detail={detail} place="figures" /></Section>
              <Lists detail={detail} writing={mayWrite ? writing : null} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Stack gap="lg">
              <Section title={text("evidence")} hint={text("evidence_hint")} id="bukti">
                <Stack gap="md">
                  {detail.kept_file !== null && <div><Text size="sm" fw={500} mb={4}>{text("kept_file")}</Text><EvidenceItem evidence={detail.kept_file} /></div>}
                  {detail.sessions.length > 0 && <Sessions all={detail.sessions} />}
                  <ReportEvidence detail={detail} canWrite={mayWrite} order={mayWrite ? writing.draft.evidence_order : report.evidence_order} onOrder={(evidence_order) => writing.change({ evidence_order })} />
                  <ReportRemarks detail={detail} place="evidence" />
                </Stack>
              </Section>
              {detail.earlier_follow_ups.length > 0 && isOpen(report) && <Section title={text("earlier")} hint={text("earlier_hint")}><FollowUpList all={detail.earlier_follow_ups} label={text("earlier")} showsReport canStep /></Section>}
              <AuditPanel kind="activity_report" id={report.id} />
              {reviews.length > 0 && <Section title={text("reviews")}><Reviews all={reviews} /></Section>}
            </Stack>
          </Grid.Col>
        </Grid>
        {mayWrite && <WritingState writing={writing} />}
      </Stack>
    </>
  );
}

function Lists({ detail, writing }: { readonly detail: ReportDetail; readonly writing: Autosave<ReportWords> | null }) {
  const photos = useTranslations("evaluation.photos");
  const attendance = useTranslations("evaluation.attendance");
  const { report } = detail;
  return (
    <>
      <Section title={photos("title")}>
        {writing !== null ? <ReportPhotos value={writing.draft.photos} evidence={detail.evidence} onChange={(chosen) => writing.change({ photos: chosen })} /> : <PhotosReading photos={report.photos} />}
        <ReportRemarks detail={detail} place="photos" />
      </Section>
      <Section title={attendance("title")}>
        {writing !== null ? <ReportAttendance value={writing.draft.attendance} sessions={detail.sessions} onChange={(all) => writing.change({ attendance: all })} /> : <AttendanceReading all={report.attendance} />}
        <ReportRemarks detail={detail} place="attendance" />
      </Section>
    </>
  );
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
