// What comes next for a self-evaluation: what still hinders it, asking for approval, the Koordinator's and the Direktur's decision.
import { Alert, Anchor, Button, Group, List, Text } from "@mantine/core";
import { IconArrowBackUp, IconCertificate, IconCheck, IconSend } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { Problem } from "../api/refusal";
import { SelfEvaluationJudgementLimits, type SelfEvaluationDetail, type SelfEvaluationStep } from "../api/contract";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { ReasonDialog } from "../ui/ReasonDialog";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import type { Parts } from "./parts";
import { partId, rowOfField } from "./selfEvaluationWords";

interface Properties {
  readonly detail: SelfEvaluationDetail;
  readonly parts: Parts;
  /** Opens a row of the achievement table, where a hindrance is mended. */
  readonly onRow: (row: number) => void;
}

const box = { border: "1px solid var(--siar-line)" };

export function SelfEvaluationNext(properties: Properties) {
  const text = useTranslations("reporting.next");
  const { self_evaluation: one, route, may_approve, may_endorse } = properties.detail;
  if (one.state === "drafting") return <ToSubmit {...properties} />;
  if (one.state === "approved") return <Alert color="green" icon={<IconCertificate aria-hidden />} title={text("approved")} style={box}><Text size="sm">{text("approved_words")}</Text></Alert>;
  if (may_endorse || may_approve) return <Decision detail={properties.detail} />;
  const open = route.find((each) => each.state === "open");
  return <Alert color="gray" icon={<IconCertificate aria-hidden />} title={text("waiting", { names: open?.awaited.join(", ") ?? "" })} style={box}><Text size="sm">{text("waiting_words")}</Text></Alert>;
}

function ToSubmit({ detail, parts, onRow }: Properties) {
  const text = useTranslations("reporting.next");
  const mayWrite = useMay("reporting.write");
  const { nameOf } = usePeople();
  const submit = useCommand("POST /api/self-evaluations/{self_evaluation}/submit");
  const { isBusy, refusal, send, forget } = useDialogSubmit();
  const client = useQueryClient();
  const { self_evaluation: one, decisions, hindrances } = detail;
  useEffect(forget, [one.version]); // what was named then may be mended now
  const last = decisions.at(-1);
  const returned = last?.step === "returned" ? last : undefined;
  const isReady = hindrances.length === 0;
  const faults = refusal?.problems ?? [];
  const go = () =>
    void send(async () => {
      if (!(await parts.flush())) return;
      const shown = client.getQueryData<SelfEvaluationDetail>(["GET /api/self-evaluations/{self_evaluation}", { self_evaluation: one.id }, {}]);
      await submit.mutateAsync({ values: { self_evaluation: one.id }, body: { version: shown?.self_evaluation.version ?? one.version } });
      showDone(text("submitted"));
    });
  return (
    <Alert color={returned === undefined ? "teal" : "amber"} icon={<IconSend aria-hidden />} title={text(returned !== undefined ? "returned" : isReady ? "ready" : "not_ready", { count: hindrances.length })} style={box} className="no-print">
      {returned !== undefined && <Text size="sm" mb="xs" style={{ whiteSpace: "pre-wrap" }}><b>{nameOf(returned.decided_by)}:</b> {returned.reason}</Text>}
      <Group justify="space-between" align="flex-end" gap="sm">
        {faults.length > 0 ? <Faults problems={faults} onRow={onRow} /> : isReady ? <Text size="sm">{text("ready_words")}</Text> : (
          <List size="sm" aria-label={text("hindrances")}>
            {hindrances.map((each) => <List.Item key={each.field}><Hindrance field={each.field} sentence={each.sentence} onRow={onRow} /></List.Item>)}
          </List>
        )}
        {mayWrite && <Button variant={isReady ? "filled" : "default"} loading={isBusy} leftSection={<IconSend size={18} aria-hidden />} onClick={go}>{text("submit")}</Button>}
      </Group>
      {faults.length === 0 && <RefusalNote problem={refusal} />}
    </Alert>
  );
}

/** Leads to the field that mends it: a row opens, any other part is scrolled to. */
function Hindrance({ field, sentence, onRow }: { readonly field: string; readonly sentence: string; readonly onRow: (row: number) => void }) {
  const row = rowOfField(field);
  if (row < 0) return <Anchor href={`#${partId(field)}`} size="sm" display="inline-block" py={3}>{sentence}</Anchor>;
  return <Anchor component="button" type="button" size="sm" ta="start" py={3} onClick={() => onRow(row)}>{sentence}</Anchor>;
}

/** What the server named when it refused, each leading to its place. */
function Faults({ problems, onRow }: { readonly problems: readonly Problem[]; readonly onRow: (row: number) => void }) {
  const text = useTranslations("reporting.next");
  return (
    <Alert color="red" role="alert" title={text("refused")}>
      <List size="sm">{problems.map((one) => <List.Item key={`${one.field} ${one.code}`}><Hindrance field={one.field} sentence={one.message} onRow={onRow} /></List.Item>)}</List>
    </Alert>
  );
}

function Decision({ detail: { self_evaluation: one, may_endorse } }: { readonly detail: SelfEvaluationDetail }) {
  const text = useTranslations("reporting.next");
  const decide = useCommand("POST /api/self-evaluations/{self_evaluation}/decide");
  const [asked, setAsked] = useState<"yes" | "returned" | null>(null);
  const yes: SelfEvaluationStep = may_endorse ? "endorsed" : "approved";
  const judge = async (step: SelfEvaluationStep, reason: string | null) => {
    await decide.mutateAsync({ values: { self_evaluation: one.id }, body: { step, sha256: one.sha256, reason } });
    showDone(text(`done.${step}`));
  };
  return (
    <Alert color="violet" icon={<IconCertificate aria-hidden />} title={text("decide")} style={box} className="no-print">
      <Group justify="space-between" align="flex-end" gap="sm">
        <Text size="sm" maw="60ch">{text(`decide_words.${yes}`)}</Text>
        <Group gap="xs">
          <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={() => setAsked("returned")}>{text("return")}</Button>
          <Button leftSection={<IconCheck size={18} aria-hidden />} onClick={() => setAsked("yes")}>{text(`verb.${yes}`)}</Button>
        </Group>
      </Group>
      <ConfirmDialog opened={asked === "yes"} title={text(`verb.${yes}`)} verb={text(`verb.${yes}`)} onConfirm={() => judge(yes, null)} onClose={() => setAsked(null)}>
        <Text size="sm"><b>{one.title}</b>. {text(`what_happens.${yes}`)}</Text>
      </ConfirmDialog>
      <ReasonDialog opened={asked === "returned"} title={text("return")} verb={text("return")} longest={SelfEvaluationJudgementLimits.reason} placeholder={text("return_hint")} onConfirm={(reason) => judge("returned", reason)} onClose={() => setAsked(null)}>
        <b>{one.title}</b>
      </ReasonDialog>
    </Alert>
  );
}
