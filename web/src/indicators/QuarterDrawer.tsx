// What was achieved of an indicator in a quarter or a year: computed, the unit's part, the auditor's part, evidence, and its close.
import { Alert, Button, Divider, Drawer, Group, List, Stack, Text } from "@mantine/core";
import { IconLock, IconLockOpen } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { QuarterDetail } from "../api/contract";
import { useMay } from "../app/session";
import { EvidencePanel } from "../evidence/EvidencePanel";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { History, type Happening } from "../ui/History";
import { ReasonDialog } from "../ui/ReasonDialog";
import { RefusalNote } from "../ui/RefusalNote";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { AssessmentForm, AssessmentShown } from "./AssessmentForm";
import { ComputedValue } from "./ComputedValue";
import { statusTones, wholeYear } from "./indicatorWords";
import { OpinionForm } from "./OpinionForm";

export function QuarterDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const ui = useTranslations("ui");
  const text = useTranslations("indicators.quarter");
  const detail = useAnswer("GET /api/indicator-quarters/{quarter}", { quarter: id });
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <Answered of={detail}>{(one) => <Shown detail={one} />}</Answered>
    </Drawer>
  );
}

function Shown({ detail }: { readonly detail: QuarterDetail }) {
  const text = useTranslations("indicators.quarter");
  const statuses = useTranslations("indicators.status");
  const mayAssess = useMay("indicators.assess");
  const { quarter, indicator } = detail;
  const isClosed = quarter.frozen !== null;
  const place = quarter.quarter === wholeYear ? text("whole_year", { year: String(quarter.year) }) : text("long", { quarter: quarter.quarter, year: String(quarter.year) });
  return (
    <Stack>
      <Group gap="xs">
        <Text fw={700} size="lg">{indicator.code}, {place}</Text>
        {quarter.unit_rating !== null && <StateBadge tone={statusTones[quarter.unit_rating]}>{statuses(quarter.unit_rating)}</StateBadge>}
        {isClosed && <StateBadge tone="ended" icon={IconLock}>{text("closed")}</StateBadge>}
      </Group>
      <Text size="sm" c="dimmed">{indicator.statement}</Text>
      <ComputedValue detail={detail} />
      <Divider label={text("unit_part")} labelPosition="left" />
      {isClosed || !mayAssess ? <AssessmentShown quarter={quarter} /> : <AssessmentForm key={quarter.version} detail={detail} />}
      <Divider label={text("evidence")} labelPosition="left" />
      <EvidencePanel subjectKind="indicator_quarter" subject={quarter.id} canAdd={!isClosed} />
      <Divider label={text("auditor_part")} labelPosition="left" />
      <Opinions detail={detail} />
      {detail.may_give_opinion && <OpinionForm key={detail.opinions.length} quarter={quarter} />}
      <Divider label={text("close_part")} labelPosition="left" />
      <Closing detail={detail} />
    </Stack>
  );
}

function Opinions({ detail: { opinions } }: { readonly detail: QuarterDetail }) {
  const text = useTranslations("indicators.quarter");
  const statuses = useTranslations("indicators.status");
  const { nameOf } = usePeople();
  if (opinions.length === 0) return <Text size="sm" c="dimmed">{text("no_opinion")}</Text>;
  const happenings: readonly Happening[] = [...opinions].reverse().map((one) => ({ id: one.id, what: statuses(one.rating), who: nameOf(one.given_by), at: one.given_at, tone: statusTones[one.rating], more: one.narrative }));
  return <History label={text("auditor_part")} happenings={happenings} />;
}

function Closing({ detail }: { readonly detail: QuarterDetail }) {
  const text = useTranslations("indicators.quarter");
  const mayClose = useMay("indicators.close");
  const mayReopen = useMay("indicators.reopen");
  const { nameOf } = usePeople();
  const close = useCommand("POST /api/indicator-quarters/{quarter}/close");
  const reopen = useCommand("POST /api/indicator-quarters/{quarter}/reopen");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [isReopening, setReopening] = useState(false);
  const { quarter, hindrances, steps } = detail;
  const values = { quarter: quarter.id };
  const isClosed = quarter.frozen !== null;
  const shut = async () => {
    if (await send(() => close.mutateAsync({ values, body: { version: quarter.version } }))) showDone(text("closed_now"));
  };
  return (
    <Stack gap="sm">
      {!isClosed && hindrances.length > 0 && (
        <Alert color="amber" title={text("still_needed")}>
          <List size="sm">{hindrances.map((one) => <List.Item key={one}>{one}</List.Item>)}</List>
        </Alert>
      )}
      <RefusalNote problem={refusal} />
      <Group>
        {!isClosed && mayClose && <Button leftSection={<IconLock size={18} aria-hidden />} loading={isBusy} disabled={hindrances.length > 0} onClick={() => void shut()}>{text("close")}</Button>}
        {isClosed && mayReopen && <Button variant="default" leftSection={<IconLockOpen size={18} aria-hidden />} onClick={() => setReopening(true)}>{text("reopen")}</Button>}
      </Group>
      {steps.length > 0 && (
        <History
          label={text("steps")}
          happenings={[...steps].reverse().map((one) => ({
            id: one.id, what: text(`act.${one.act}`), who: nameOf(one.taken_by), at: one.taken_at, tone: one.act === "closed" ? ("good" as const) : ("warning" as const), ...(one.reason === null ? {} : { more: one.reason }),
          }))}
        />
      )}
      <ReasonDialog
        opened={isReopening} title={text("reopen_title")} verb={text("reopen")} longest={1000} onClose={() => setReopening(false)}
        onConfirm={(reason) => reopen.mutateAsync({ values, body: { version: quarter.version, reason } })}
      >
        {text("reopen_hint")}
      </ReasonDialog>
    </Stack>
  );
}
