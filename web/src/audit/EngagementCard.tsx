// One audit: its days, its scope, who audits until when, and how much was asked and looked at.
import { Button, Group, Paper, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { EngagementView } from "../api/contract";
import { useMay } from "../app/session";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { useDates } from "../ui/dates";
import { KeyValue } from "../ui/KeyValue";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";
import { engagementTones } from "./auditWords";

interface Properties {
  readonly view: EngagementView;
  readonly onOpen: (engagement: string) => void;
}

export function EngagementCard({ view, onOpen }: Properties) {
  const text = useTranslations("audit.engagement");
  const mayManage = useMay("audit.manage");
  const close = useCommand("POST /api/audit/engagements/{engagement}/close");
  const [isClosing, setClosing] = useState(false);
  const { engagement, state } = view;
  return (
    <Paper component="section" withBorder p="md" bg="var(--siar-surface)" style={{ flex: "1 1 20rem", minWidth: 0 }} aria-labelledby={`audit-${engagement.id}`}>
      <Stack gap="sm">
        <Group gap="xs">
          <Title order={2} size="h3" id={`audit-${engagement.id}`}>{engagement.title}</Title>
          <StateBadge tone={engagementTones[state]}>{text(`state.${state}`)}</StateBadge>
          {state === "running" && <Text size="sm" fw={600}>{text("days_left", { count: view.days_left })}</Text>}
        </Group>
        <Facts view={view} />
        {mayManage && state !== "closed" && (
          <Group gap="xs" className="no-print">
            <Button size="xs" variant="light" onClick={() => onOpen(engagement.id)}>{text("change")}</Button>
            <Button size="xs" variant="default" onClick={() => setClosing(true)}>{text("close")}</Button>
          </Group>
        )}
      </Stack>
      <ConfirmDialog
        opened={isClosing} onClose={() => setClosing(false)} title={text("close_title")} verb={text("close")}
        onConfirm={async () => {
          await close.mutateAsync({ values: { engagement: engagement.id }, body: { version: engagement.version } });
          showDone(text("closed"));
        }}
      >
        <Text size="sm">{text("close_text")}</Text>
      </ConfirmDialog>
    </Paper>
  );
}

function Facts({ view }: { readonly view: EngagementView }) {
  const text = useTranslations("audit.engagement");
  const dates = useDates();
  const { engagement, auditors } = view;
  const days = (first: string, last: string) => text("from_until", { first: dates.day(first), last: dates.day(last) });
  return (
    <KeyValue
      facts={[
        [text("days"), days(engagement.from_on, engagement.until_on)],
        [text("period"), days(engagement.period_from, engagement.period_until)],
        [text("procedure"), view.procedure_number],
        [text("indicators"), engagement.indicators.join(", ")],
        [text("scope"), engagement.scope],
        [text("auditors"), auditors.map((one) => (one.until_on === null ? text("auditor_over", { name: one.name }) : text("auditor_until", { name: one.name, day: dates.day(one.until_on) }))).join("; ")],
        [text("remarks"), text("counts", { remarks: view.remark_count, waiting: view.waiting_count })],
        [text("reads"), String(view.read_count)],
      ]}
    />
  );
}
