// The outbox: every mail that the office sends, what became of it, and what a person may do about it.
import { Alert, Button, Group, Select, Stack, Text } from "@mantine/core";
import { IconMailForward, IconMailPause } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { call } from "../api/call";
import type { OutboxPage as Page, OutboxRow, OutgoingState } from "../api/contract";
import { useAddressValue } from "../app/address";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { Moment } from "../ui/Moment";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { RefusalNote } from "../ui/RefusalNote";
import { OutboxActs } from "./OutboxActs";
import { outgoingTones as tones } from "./outgoingTones";

const states = Object.keys(tones) as readonly OutgoingState[];

export function OutboxPage() {
  const text = useTranslations("correspondence.outbox");
  const names = useTranslations("correspondence.state");
  const [chosen, choose] = useAddressValue("keadaan");
  const state = states.find((one) => one === chosen);
  const outbox = useAnswer("GET /api/outbox", {}, state === undefined ? {} : { state }, { keepsPrevious: true });
  return (
    <>
      <PageHeader
        title={text("title")} description={text("description")}
        actions={<Select aria-label={text("state")} placeholder={text("every_state")} clearable clearButtonProps={{ "aria-label": text("every_state") }} data={states.map((value) => ({ value, label: names(value) }))} value={state ?? null} onChange={choose} w={200} />}
      />
      <Answered of={outbox}>{(page) => <Shown key={state ?? ""} page={page} state={state} />}</Answered>
    </>
  );
}

function Shown({ page, state }: { readonly page: Page; readonly state: OutgoingState | undefined }) {
  const text = useTranslations("correspondence.outbox");
  const [older, setOlder] = useState<Page | null>(null);
  const { isBusy, refusal, send } = useDialogSubmit();
  const known = new Set(page.mails.map((one) => one.id));
  const rows = [...page.mails, ...(older?.mails ?? []).filter((one) => !known.has(one.id))];
  const hasMore = (older ?? page).has_more;
  const more = () =>
    void send(async () => {
      const last = rows.at(-1);
      const next = await call("GET /api/outbox", {}, null, { ...(state === undefined ? {} : { state }), ...(last === undefined ? {} : { before: last.id }) });
      setOlder({ ...next, mails: [...(older?.mails ?? []), ...next.mails] });
    });
  return (
    <Stack>
      {!page.is_mail_on && <Alert color="amber" icon={<IconMailPause aria-hidden />} title={text("off.title")}>{text("off.text")}</Alert>}
      <RefusalNote problem={refusal} />
      <DataTable
        label={text("title")} columns={useColumns()} rows={rows} keyOf={(one) => one.id}
        empty={<EmptyState icon={IconMailForward} title={text("empty.title")}>{text("empty.text")}</EmptyState>}
        footer={hasMore ? <Group justify="center" p="sm"><Button variant="default" loading={isBusy} onClick={more}>{text("more")}</Button></Group> : undefined}
      />
    </Stack>
  );
}

function useColumns(): readonly Column<OutboxRow>[] {
  const text = useTranslations("correspondence.outbox");
  const names = useTranslations("correspondence.state");
  return [
    { key: "subject", head: text("subject"), isMain: true, cell: (one) => one.subject },
    { key: "to", head: text("to"), cell: (one) => <><Text size="sm">{one.to_name}</Text><Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>{one.to_address}</Text></> },
    {
      key: "state", head: text("state"),
      cell: (one) => (
        <Stack gap={4} align="flex-start">
          <StateBadge tone={tones[one.state]}>{names(one.state)}</StateBadge>
          {one.said !== null && one.state !== "sent" && <Text size="xs" style={{ overflowWrap: "anywhere" }}>{text("said", { words: one.said })}</Text>}
          {one.state === "waiting" && one.next_try_at !== null && one.attempts > 0 && <Text size="xs" c="dimmed">{text("next")} <Moment at={one.next_try_at} /></Text>}
        </Stack>
      ),
    },
    { key: "when", head: text("when"), cell: (one) => <Moment at={one.sent_at ?? one.created_at} /> },
    { key: "acts", head: text("acts"), cell: (one) => <OutboxActs mail={one} /> },
  ];
}
