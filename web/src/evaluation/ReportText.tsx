// The words of a report: results, obstacles, follow-up, and the remarks beside each.
import { Button, Group, Stack, Text, Textarea, TextInput, Title } from "@mantine/core";
import { useTranslations } from "use-intl";
import { ReportDraftLimits, type ReportDetail } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { SaveTrouble, SaveWords } from "../ui/SaveWords";
import type { Autosave } from "../ui/useAutosave";
import { FollowUpList } from "./FollowUpList";
import { ReportFollowUps } from "./ReportFollowUps";
import { ReportRemarks } from "./ReportRemarks";
import type { ReportWords } from "./reportWords";

const parts = ["results", "obstacles", "follow_up"] as const;

interface Properties {
  readonly detail: ReportDetail;
}

export function ReportWriting({ detail, writing }: Properties & { readonly writing: Autosave<ReportWords> }) {
  const text = useTranslations("evaluation.report");
  const { draft, change, state } = writing;
  const refusal = state.kind === "refused" ? state.refusal : null;
  return (
    <Stack>
      <TextInput label={text("name")} required maxLength={ReportDraftLimits.title} value={draft.title} onChange={(event) => change({ title: event.currentTarget.value })} error={faultOf(refusal, "title")} />
      <TextInput label={text("number")} description={text("number_hint")} maxLength={ReportDraftLimits.number} value={draft.number ?? ""} onChange={(event) => change({ number: event.currentTarget.value })} error={faultOf(refusal, "number")} />
      <ReportRemarks detail={detail} place="title" />
      {parts.map((part) => (
        <div key={part}>
          <Textarea
            id={part} label={text(part)} description={text(`${part}_hint`)} required={part === "results"} autosize minRows={part === "results" ? 6 : 3} maxLength={ReportDraftLimits[part]}
            value={draft[part] ?? ""} onChange={(event) => change({ [part]: event.currentTarget.value })} error={faultOf(refusal, part)}
          />
          {part !== "follow_up" && <ReportRemarks detail={detail} place={part} />}
        </div>
      ))}
      <ReportFollowUps value={draft.follow_ups} earlier={detail.earlier_follow_ups} onChange={(follow_ups) => change({ follow_ups })} />
      <ReportRemarks detail={detail} place="follow_up" />
    </Stack>
  );
}

/** How far what was written is saved; stays in sight while one writes further down. */
export function WritingState({ writing }: { readonly writing: Autosave<ReportWords> }) {
  const ui = useTranslations("ui");
  const isSaved = writing.state.kind === "clean" || writing.state.kind === "conflict";
  return (
    <Stack gap="xs" className="no-print" style={{ position: "sticky", bottom: 0, zIndex: 2, background: "var(--siar-surface)", border: "1px solid var(--siar-line)", borderRadius: 8, padding: "8px 12px" }}>
      <SaveTrouble of={writing} />
      <Group justify="space-between">
        <SaveWords of={writing} />
        <Button variant="default" size="xs" disabled={isSaved} onClick={() => void writing.flush()}>{ui("saving.now")}</Button>
      </Group>
    </Stack>
  );
}

export function ReportReading({ detail }: Properties) {
  const text = useTranslations("evaluation.report");
  const { report } = detail;
  return (
    <Stack gap="md">
      {parts.map((part) => (
        <div key={part}>
          <Title order={3} size="sm" mb={4}>{text(part)}</Title>
          <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }} {...(report[part] === null ? { c: "dimmed" } : {})}>{report[part] ?? text("nothing_written")}</Text>
          {part === "follow_up" && report.follow_ups.length > 0 && <FollowUpList all={standing(detail)} label={text("follow_up")} showsReport={false} canStep={report.state === "accepted"} />}
          <ReportRemarks detail={detail} place={part} />
        </div>
      ))}
    </Stack>
  );
}

/** The follow-ups of the report after the steps that came later. */
function standing({ report, follow_up_steps }: ReportDetail) {
  return report.follow_ups.map((one) => {
    const last = follow_up_steps.filter((step) => step.follow_up === one.id).at(-1);
    return { report: report.id, report_title: report.title, follow_up: one, state: last?.state ?? one.state, note: last?.note ?? null, is_late: false };
  });
}
