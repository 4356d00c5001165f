// What comes next for a report: what still hinders it, asking for review, the decision.
import { Alert, Button, Group, List, Text } from "@mantine/core";
import { IconArrowBackUp, IconCheck, IconClipboardCheck, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { ReportJudgementLimits, type ReportDetail, type ReportVerdict } from "../api/contract";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { ReasonDialog } from "../ui/ReasonDialog";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { isOpen } from "./reportWords";

interface Properties {
  readonly detail: ReportDetail;
  /** Saves what is being written; false if that was not possible. */
  readonly flush: () => Promise<boolean>;
  readonly version: () => number;
}

const box = { border: "1px solid var(--siar-line)" };

export function ReportNext({ detail, flush, version }: Properties) {
  const text = useTranslations("evaluation.next");
  const { report, may_decide } = detail;
  if (isOpen(report)) return <ToSubmit detail={detail} flush={flush} version={version} />;
  if (report.state === "accepted") return <Alert color="green" icon={<IconClipboardCheck aria-hidden />} title={text("accepted")} style={box} className="no-print"><Text size="sm">{text("accepted_words")}</Text></Alert>;
  return may_decide ? <Decision detail={detail} /> : <Alert color="gray" icon={<IconClipboardCheck aria-hidden />} title={text("waiting")} style={box} className="no-print"><Text size="sm">{text("waiting_words")}</Text></Alert>;
}

function ToSubmit({ detail: { report, reviews, hindrances }, flush, version }: Properties) {
  const text = useTranslations("evaluation.next");
  const mayWrite = useMay("evaluation.write");
  const { nameOf } = usePeople();
  const submit = useCommand("POST /api/reports/{report}/submit");
  const { isBusy, refusal, send } = useDialogSubmit();
  const last = report.state === "returned" ? reviews.find((one) => one.verdict === "returned") : undefined;
  const isReady = hindrances.length === 0;
  const go = () =>
    void send(async () => {
      if (!(await flush())) return;
      await submit.mutateAsync({ values: { report: report.id }, body: { version: version() } });
      showDone(text("submitted"));
    });
  return (
    <Alert color={last === undefined ? "teal" : "amber"} icon={<IconSend aria-hidden />} title={text(last !== undefined ? "returned" : isReady ? "ready" : "not_ready")} style={box} className="no-print">
      {last !== undefined && <Text size="sm" mb="xs" style={{ whiteSpace: "pre-wrap" }}><b>{nameOf(last.reviewed_by)}:</b> {last.reason}</Text>}
      <Group justify="space-between" align="flex-end" gap="sm">
        {isReady ? <Text size="sm">{text("ready_words")}</Text> : <List size="sm" aria-label={text("not_ready")}>{hindrances.map((one) => <List.Item key={one}>{one}</List.Item>)}</List>}
        {mayWrite && <Button variant={isReady ? "filled" : "default"} loading={isBusy} leftSection={<IconSend size={18} aria-hidden />} onClick={go}>{text("submit")}</Button>}
      </Group>
      <RefusalNote problem={refusal} />
    </Alert>
  );
}

function Decision({ detail: { report, comments } }: { readonly detail: ReportDetail }) {
  const text = useTranslations("evaluation.next");
  const left = comments.filter((one) => one.answers === null && one.resolved_at === null).length;
  const decide = useCommand("POST /api/reports/{report}/decide");
  const [asked, setAsked] = useState<ReportVerdict | null>(null);
  const judge = async (verdict: ReportVerdict, reason: string | null) => {
    await decide.mutateAsync({ values: { report: report.id }, body: { verdict, sha256: report.sha256, reason, comments: null } });
    showDone(text(`done.${verdict}`));
  };
  return (
    <Alert color="violet" icon={<IconClipboardCheck aria-hidden />} title={text("decide")} style={box} className="no-print">
      <Group justify="space-between" align="flex-end" gap="sm">
        <Text size="sm" maw="60ch">{text("decide_words")} {left > 0 && <b>{text("remarks_left", { count: left })}</b>}</Text>
        <Group gap="xs">
          <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={() => setAsked("returned")}>{text("return")}</Button>
          <Button disabled={left > 0} leftSection={<IconCheck size={18} aria-hidden />} onClick={() => setAsked("accepted")}>{text("accept")}</Button>
        </Group>
      </Group>
      <ConfirmDialog opened={asked === "accepted"} title={text("accept")} verb={text("accept")} onConfirm={() => judge("accepted", null)} onClose={() => setAsked(null)}>
        <Text size="sm"><b>{report.title}</b>. {text("accept_what_happens")}</Text>
      </ConfirmDialog>
      <ReasonDialog
        opened={asked === "returned"} title={text("return")} verb={text("return")} longest={ReportJudgementLimits.reason} placeholder={text("return_hint")}
        onConfirm={(reason) => judge("returned", reason)} onClose={() => setAsked(null)}
      >
        <b>{report.title}</b>
      </ReasonDialog>
    </Alert>
  );
}
