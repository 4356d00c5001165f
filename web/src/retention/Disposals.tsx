// Disposals, the newest first: proposed by one, confirmed by another, carried out before witnesses, certified for ever.
import { Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { IconCheck, IconFileCertificate, IconFlame, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { Disposal, FiledRecord, Id } from "../api/contract";
import { useMay, useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { EmptyState } from "../ui/EmptyState";
import { History, type Happening } from "../ui/History";
import { ReasonDialog } from "../ui/ReasonDialog";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";
import { CertificateDialog } from "./CertificateDialog";
import { disposalTones } from "./recordWords";

export function Disposals() {
  const text = useTranslations("retention.disposal");
  const disposals = useAnswer("GET /api/disposals", {});
  return (
    <Answered of={disposals}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState icon={IconTrash} title={text("empty.title")}>{text("empty.text")}</EmptyState>
        ) : (
          <Stack gap="lg">{all.map((one, index) => <DisposalCard key={one.id} disposal={one} number={all.length - index} />)}</Stack>
        )
      }
    </Answered>
  );
}

function DisposalCard({ disposal, number }: { readonly disposal: Disposal; readonly number: number }) {
  const text = useTranslations("retention.disposal");
  const states = useTranslations("retention.disposal.state");
  const records = useAnswer("GET /api/records", {});
  return (
    <Section title={text("title", { number })} actions={<StateBadge tone={disposalTones[disposal.state]}>{states(disposal.state)}</StateBadge>}>
      <Stack>
        <Text size="sm">{disposal.reason}</Text>
        <RecordNames ids={disposal.records} records={records.data ?? []} />
        <History label={text("history")} happenings={useHappenings(disposal)} />
        <NextAct disposal={disposal} />
      </Stack>
    </Section>
  );
}

function RecordNames({ ids, records }: { readonly ids: readonly Id<"FiledRecord">[]; readonly records: readonly FiledRecord[] }) {
  const text = useTranslations("retention.disposal");
  const nameOf = (id: Id<"FiledRecord">) => {
    const record = records.find((one) => one.id === id);
    return record === undefined ? text("record") : `${record.identifier} · ${record.title}`;
  };
  return (
    <ul style={{ margin: 0, paddingInlineStart: "1.1rem" }}>
      {ids.map((id) => <li key={id}><Anchor component={Link} to={`/arsip/${id}`} size="sm">{nameOf(id)}</Anchor></li>)}
    </ul>
  );
}

function useHappenings(disposal: Disposal): readonly Happening[] {
  const text = useTranslations("retention.disposal");
  const { nameOf } = usePeople();
  const happenings: Happening[] = [{ id: "proposed", what: text("proposed"), who: nameOf(disposal.proposed_by), at: disposal.proposed_at, tone: "waiting" }];
  if (disposal.confirmed_at !== null) happenings.unshift({ id: "confirmed", what: text("confirmed"), who: nameOf(disposal.confirmed_by), at: disposal.confirmed_at, tone: "active" });
  if (disposal.executed_at !== null) happenings.unshift({ id: "executed", what: text("executed"), who: text("see_certificate"), at: disposal.executed_at, tone: "ended" });
  return happenings;
}

function NextAct({ disposal }: { readonly disposal: Disposal }) {
  const text = useTranslations("retention.disposal");
  const mayConfirm = useMay("retention.confirm");
  const mayExecute = useMay("retention.dispose");
  const isProposer = useMe().account === disposal.proposed_by;
  const [asking, setAsking] = useState<"confirm" | "execute" | "certificate" | null>(null);
  const close = () => setAsking(null);
  return (
    <Group className="no-print">
      {disposal.state === "proposed" && mayConfirm && !isProposer && <Button leftSection={<IconCheck size={18} aria-hidden />} onClick={() => setAsking("confirm")}>{text("confirm")}</Button>}
      {disposal.state === "proposed" && (!mayConfirm || isProposer) && <Text size="sm" c="dimmed">{text("second_person")}</Text>}
      {disposal.state === "confirmed" && mayExecute && <Button color="red.9" leftSection={<IconFlame size={18} aria-hidden />} onClick={() => setAsking("execute")}>{text("execute")}</Button>}
      {disposal.certificate !== null && <Button variant="default" leftSection={<IconFileCertificate size={18} aria-hidden />} onClick={() => setAsking("certificate")}>{text("certificate")}</Button>}
      {(asking === "confirm" || asking === "execute") && <StepDialog step={asking} disposal={disposal} onClose={close} />}
      {asking === "certificate" && disposal.certificate !== null && <CertificateDialog text={disposal.certificate} onClose={close} />}
    </Group>
  );
}

interface StepProperties {
  readonly step: "confirm" | "execute";
  readonly disposal: Disposal;
  readonly onClose: () => void;
}

function StepDialog({ step, disposal, onClose }: StepProperties) {
  const text = useTranslations("retention.disposal");
  const confirm = useCommand("POST /api/disposals/{disposal}/confirm");
  const execute = useCommand("POST /api/disposals/{disposal}/execute");
  const values = { disposal: disposal.id };
  if (step === "confirm")
    return (
      <ConfirmDialog
        opened onClose={onClose} title={text("confirm_title")} verb={text("confirm")}
        onConfirm={async () => {
          await confirm.mutateAsync({ values, body: { version: disposal.version, witnesses: null } });
          showDone(text("confirmed"));
        }}
      >
        <Text size="sm">{text("confirm_text", { count: disposal.records.length })}</Text>
      </ConfirmDialog>
    );
  return (
    <ReasonDialog
      opened onClose={onClose} title={text("execute_title")} verb={text("execute")} label={text("witnesses")} placeholder={text("witnesses_hint")} field="witnesses" longest={1000} isDangerous
      onConfirm={async (witnesses) => {
        await execute.mutateAsync({ values, body: { version: disposal.version, witnesses } });
        showDone(text("executed"));
      }}
    >
      {text("execute_text", { count: disposal.records.length })}
    </ReasonDialog>
  );
}
