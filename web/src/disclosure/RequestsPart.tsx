// Requests for information: what was asked, until when an answer is due, and what was decided.
import { Button, Group, Text } from "@mantine/core";
import { IconMailQuestion, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { RequestExtensionLimits, type RequestView } from "../api/contract";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { ReasonDialog } from "../ui/ReasonDialog";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";
import { DecisionDialog } from "./DecisionDialog";
import { NewRequestDialog } from "./NewRequestDialog";
import { outcomeTones } from "./disclosureWords";

export function RequestsPart() {
  const text = useTranslations("disclosure.requests");
  const mayWrite = useMay("disclosure.write");
  const requests = useAnswer("GET /api/information-requests", {});
  const [isNew, setNew] = useState(false);
  const button = mayWrite && <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setNew(true)} className="no-print">{text("new")}</Button>;
  return (
    <Section title={text("title")} hint={text("hint")} actions={button}>
      <Answered of={requests}>
        {(all) => (all.length === 0 ? <EmptyState icon={IconMailQuestion} title={text("empty.title")}>{text("empty.text")}</EmptyState> : <Requests all={all} mayWrite={mayWrite} />)}
      </Answered>
      {isNew && <NewRequestDialog onClose={() => setNew(false)} />}
    </Section>
  );
}

function Requests({ all, mayWrite }: { readonly all: readonly RequestView[]; readonly mayWrite: boolean }) {
  const text = useTranslations("disclosure.requests");
  const dates = useDates();
  const columns: readonly Column<RequestView>[] = [
    { key: "subject", head: text("column.subject"), isMain: true, cell: ({ request }) => request.subject },
    { key: "number", head: text("column.number"), cell: ({ request }) => request.number },
    { key: "received", head: text("column.received"), cell: ({ request }) => dates.day(request.received_on) },
    { key: "who", head: text("column.who"), cell: ({ request }) => `${text(`requester.${request.requester_kind}`)}, ${text(`channel.${request.channel}`)}` },
    { key: "due", head: text("column.due"), cell: (one) => <Due of={one} /> },
    { key: "days", head: text("column.days"), align: "end", cell: (one) => one.working_days },
    { key: "outcome", head: text("column.outcome"), cell: (one) => <Outcome of={one} mayWrite={mayWrite} /> },
  ];
  return <DataTable label={text("table")} columns={columns} rows={all} keyOf={({ request }) => request.id} />;
}

function Due({ of: { request, is_late } }: { readonly of: RequestView }) {
  const text = useTranslations("disclosure.requests");
  const dates = useDates();
  return (
    <>
      {dates.day(request.due_on)} {is_late && <StateBadge tone="bad" size="sm">{text("late")}</StateBadge>}
      {request.extension_reason !== null && <Text size="xs" c="dimmed">{text("extended", { reason: request.extension_reason })}</Text>}
    </>
  );
}

function Outcome({ of: { request, is_late }, mayWrite }: { readonly of: RequestView; readonly mayWrite: boolean }) {
  const text = useTranslations("disclosure.requests");
  const dates = useDates();
  const extend = useCommand("POST /api/information-requests/{request}/extend");
  const [opened, open] = useState<"decide" | "extend" | null>(null);
  if (request.outcome !== null)
    return (
      <>
        <StateBadge tone={outcomeTones[request.outcome]} size="sm">{text(`outcome.${request.outcome}`)}</StateBadge>
        <Text size="xs">{[request.decided_on === null ? "" : dates.day(request.decided_on), request.legal_basis, request.reason].filter(Boolean).join(" · ")}</Text>
      </>
    );
  return (
    <Group gap={4}>
      <StateBadge tone="waiting" size="sm">{text("waiting")}</StateBadge>
      {mayWrite && <Button size="compact-xs" variant="light" className="no-print" onClick={() => open("decide")} aria-label={text("decide_of", { number: request.number })}>{text("decide")}</Button>}
      {mayWrite && request.extension_reason === null && !is_late && <Button size="compact-xs" variant="subtle" className="no-print" onClick={() => open("extend")} aria-label={text("extend_of", { number: request.number })}>{text("extend")}</Button>}
      {opened === "decide" && <DecisionDialog request={request} onClose={() => open(null)} />}
      <ReasonDialog
        opened={opened === "extend"} onClose={() => open(null)} title={text("extend_title")} verb={text("extend")} longest={RequestExtensionLimits.reason}
        onConfirm={async (reason) => {
          await extend.mutateAsync({ values: { request: request.id }, body: { version: request.version, reason } });
          showDone(text("extended_done"));
        }}
      />
    </Group>
  );
}
