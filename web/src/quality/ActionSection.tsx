// One corrective action of a finding, and its next step: signed, started, done, checked.
import { Button, Group, List, Stack } from "@mantine/core";
import { IconCheck, IconPlayerPlay, IconWritingSign } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { FindingDetail, ShownAction } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { useDates } from "../ui/dates";
import { History } from "../ui/History";
import { KeyValue } from "../ui/KeyValue";
import { Moment } from "../ui/Moment";
import { ReasonDialog } from "../ui/ReasonDialog";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { CheckForm } from "./CheckForm";

interface Properties {
  readonly shown: ShownAction;
  readonly detail: FindingDetail;
  readonly isLast: boolean;
}

export function ActionSection({ shown, detail, isLast }: Properties) {
  const text = useTranslations("quality.action");
  const dates = useDates();
  const { nameOf } = usePeople();
  const { action, checks, is_overdue } = shown;
  const words = (written: string) => <span style={{ whiteSpace: "pre-wrap" }}>{written}</span>;
  return (
    <Section title={text("title", { number: action.number })} {...(is_overdue ? { actions: <StateBadge tone="bad">{text("overdue")}</StateBadge> } : {})}>
      <Stack>
        <KeyValue
          facts={[
            [text("correction"), words(action.correction)],
            [text("whys"), action.whys.length === 0 ? null : <List key="w" type="ordered" size="sm">{action.whys.map((why) => <List.Item key={why}>{why}</List.Item>)}</List>],
            [text("cause"), words(action.cause)],
            [text("plan"), words(action.plan)],
            [text("assignee"), nameOf(action.assignee)],
            [text("due_on"), dates.longDay(action.due_on)],
            [text("result"), action.result === null ? null : words(action.result)],
            [text("done"), action.done_at === null ? null : <span key="d">{nameOf(action.done_by)} · <Moment at={action.done_at} /></span>],
          ]}
        />
        {isLast && <NextStep shown={shown} detail={detail} />}
        {checks.length > 0 && (
          <History
            label={text("checks")}
            happenings={checks.map((one) => ({ id: one.id, what: text(`effect.${one.effect}`), who: nameOf(one.checked_by), at: one.checked_at, tone: one.effect === "effective" ? ("good" as const) : ("bad" as const), more: one.narrative }))}
          />
        )}
      </Stack>
    </Section>
  );
}

function NextStep({ shown: { action, sha256 }, detail: { acts } }: { readonly shown: ShownAction; readonly detail: FindingDetail }) {
  const text = useTranslations("quality.action");
  const sign = useCommand("POST /api/corrective-actions/{action}/sign");
  const start = useCommand("POST /api/corrective-actions/{action}/start");
  const finish = useCommand("POST /api/corrective-actions/{action}/done");
  const [asked, setAsked] = useState<"sign" | "done" | null>(null);
  const values = { action: action.id };
  const close = () => setAsked(null);
  return (
    <>
      <RefusalNote problem={start.error} />
      <Group>
        {acts.may_sign_plan && <Button leftSection={<IconWritingSign size={18} aria-hidden />} onClick={() => setAsked("sign")}>{text("sign")}</Button>}
        {acts.may_work && action.started_at === null && <Button leftSection={<IconPlayerPlay size={18} aria-hidden />} loading={start.isPending} onClick={() => start.mutate({ values, body: null })}>{text("start")}</Button>}
        {acts.may_work && action.started_at !== null && <Button leftSection={<IconCheck size={18} aria-hidden />} onClick={() => setAsked("done")}>{text("finish")}</Button>}
      </Group>
      {acts.may_check && <CheckForm action={action} />}
      <ConfirmDialog opened={asked === "sign"} title={text("sign_title")} verb={text("sign")} onClose={close} onConfirm={() => sign.mutateAsync({ values, body: { sha256 } })}>{text("sign_hint")}</ConfirmDialog>
      <ReasonDialog
        opened={asked === "done"} title={text("finish")} verb={text("finish")} label={text("result")} field="result" longest={4000} onClose={close}
        onConfirm={(result) => finish.mutateAsync({ values, body: { version: action.version, result } })}
      >
        {text("finish_hint")}
      </ReasonDialog>
    </>
  );
}
