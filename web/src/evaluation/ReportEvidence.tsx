// The evidence of a report: why each piece is there, its order, and what was taken out with a reason.
import { ActionIcon, Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconFolderSearch, IconLink, IconNote, IconX } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { DropOfPieceLimits, type Evidence, type ReportDetail } from "../api/contract";
import { useMay } from "../app/session";
import { AddWordsDialog } from "../evidence/AddWordsDialog";
import { EvidenceDrop } from "../evidence/EvidenceDrop";
import { EvidenceItem } from "../evidence/EvidenceItem";
import { pathOfSubject } from "../evidence/look";
import { PickEvidenceDialog } from "../evidence/PickEvidenceDialog";
import { usePeople } from "../people/usePeople";
import { useAnnounce } from "../ui/announce";
import { ReasonDialog } from "../ui/ReasonDialog";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { moved } from "./reportWords";

type Order = ReportDetail["report"]["evidence_order"];

interface Properties {
  readonly detail: ReportDetail;
  readonly canWrite: boolean;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

export function ReportEvidence({ detail, canWrite, order, onOrder }: Properties) {
  const text = useTranslations("evaluation.pieces");
  const announce = useAnnounce();
  const { report, reasons } = detail;
  const [dropping, setDropping] = useState<Evidence | null>(null);
  const drop = useCommand("POST /api/reports/{report}/evidence/{evidence}/drop");
  const place = (one: Evidence) => (order.indexOf(one.id) < 0 ? order.length : order.indexOf(one.id));
  const shown = [...detail.evidence].sort((one, other) => place(one) - place(other));
  const move = (index: number, by: number) => {
    onOrder(moved(shown, index, by).map((one) => one.id));
    announce(text("moved", { title: shown[index]!.title, number: index + by + 1 }));
  };
  return (
    <Stack gap="md">
      {shown.length === 0 && <Text size="sm" c="dimmed">{text("empty")}</Text>}
      <Stack gap="sm" component="ol" style={{ listStyle: "none", padding: 0, margin: 0 }} aria-label={text("title")}>
        {shown.map((one, index) => (
          <li key={one.id}>
            <EvidenceItem
              evidence={one}
              action={canWrite && (
                <Group gap={2} wrap="nowrap" className="no-print">
                  <ActionIcon variant="subtle" color="gray" disabled={index === 0} aria-label={text("up", { title: one.title })} onClick={() => move(index, -1)}><IconArrowUp size={16} aria-hidden /></ActionIcon>
                  <ActionIcon variant="subtle" color="gray" disabled={index === shown.length - 1} aria-label={text("down", { title: one.title })} onClick={() => move(index, 1)}><IconArrowDown size={16} aria-hidden /></ActionIcon>
                  <ActionIcon variant="subtle" color="gray" aria-label={text("drop", { title: one.title })} onClick={() => setDropping(one)}><IconX size={16} aria-hidden /></ActionIcon>
                </Group>
              )}
            />
            <Reasons of={reasons.filter((reason) => reason.evidence === one.id)} />
          </li>
        ))}
      </Stack>
      {canWrite && <Adding detail={detail} />}
      {detail.dropped.length > 0 && <Dropped detail={detail} canWrite={canWrite} />}
      <ReasonDialog
        opened={dropping !== null} title={text("drop_title")} verb={text("drop_verb")} longest={DropOfPieceLimits.reason} onClose={() => setDropping(null)}
        onConfirm={(reason) => drop.mutateAsync({ values: { report: report.id, evidence: dropping!.id }, body: { reason } })}
      >
        <b>{dropping?.title}</b>
      </ReasonDialog>
    </Stack>
  );
}

function Reasons({ of }: { readonly of: ReportDetail["reasons"] }) {
  const text = useTranslations("evaluation.pieces");
  const kinds = useTranslations("evidence.subject");
  if (of.length === 0) return <Text size="xs" c="dimmed" pl={26}>{text("added")}</Text>;
  return (
    <Text size="xs" c="dimmed" pl={26}>
      {of.slice(0, 3).map((one, index) => {
        const path = pathOfSubject(one.kind, one.subject);
        const words = `${kinds(one.kind)}: ${one.title}`;
        return <span key={`${one.kind}/${one.subject}`}>{index > 0 && " · "}{path === null ? words : <Anchor component={Link} to={path} inherit underline="always">{words}</Anchor>}</span>;
      })}
      {of.length > 3 && ` ${text("more", { count: of.length - 3 })}`}
    </Text>
  );
}

function Adding({ detail }: { readonly detail: ReportDetail }) {
  const text = useTranslations("evidence.panel");
  const mayAdd = useMay("evidence.add");
  const [asked, setAsked] = useState<"link" | "note" | "pick" | null>(null);
  const subject = { kind: "activity_report", id: detail.report.id } as const;
  if (!mayAdd) return null;
  return (
    <Stack gap="xs" className="no-print">
      <EvidenceDrop subject={subject} />
      <Group gap="xs">
        <Button size="xs" variant="subtle" leftSection={<IconFolderSearch size={16} aria-hidden />} onClick={() => setAsked("pick")}>{text("pick")}</Button>
        <Button size="xs" variant="subtle" leftSection={<IconLink size={16} aria-hidden />} onClick={() => setAsked("link")}>{text("add_link")}</Button>
        <Button size="xs" variant="subtle" leftSection={<IconNote size={16} aria-hidden />} onClick={() => setAsked("note")}>{text("add_note")}</Button>
      </Group>
      {asked === "pick" && <PickEvidenceDialog subject={subject} present={detail.evidence} onClose={() => setAsked(null)} />}
      {(asked === "link" || asked === "note") && <AddWordsDialog kind={asked} subject={subject} onClose={() => setAsked(null)} />}
    </Stack>
  );
}

function Dropped({ detail, canWrite }: { readonly detail: ReportDetail; readonly canWrite: boolean }) {
  const text = useTranslations("evaluation.pieces");
  const { nameOf } = usePeople();
  const take = useCommand("POST /api/reports/{report}/evidence/{evidence}/take");
  const { isBusy, refusal, send } = useDialogSubmit();
  return (
    <Stack gap="xs">
      <Title order={3} size="sm">{text("dropped")}</Title>
      {detail.dropped.map((one) => (
        <Group key={one.evidence.id} justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
          <div>
            <Text size="sm" style={{ overflowWrap: "anywhere" }}>{one.evidence.title}</Text>
            <Text size="xs" c="dimmed">{text("dropped_by", { name: nameOf(one.dropped_by), reason: one.reason })}</Text>
          </div>
          {canWrite && <Button size="compact-xs" variant="default" disabled={isBusy} aria-label={text("take_of", { title: one.evidence.title })} onClick={() => void send(() => take.mutateAsync({ values: { report: detail.report.id, evidence: one.evidence.id }, body: null }))}>{text("take")}</Button>}
        </Group>
      ))}
      <RefusalNote problem={refusal} />
    </Stack>
  );
}
