// How long the ledger is, when it was last sealed, and the key that seals it.
import { Button, Collapse, Group, Paper, Stack, Text } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconShieldCheck, IconShieldExclamation } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { LedgerHealth } from "../api/contract";
import { Answered } from "../ui/Answered";
import { CopyText } from "../ui/CopyText";
import { KeyValue } from "../ui/KeyValue";
import { LoadingState } from "../ui/LoadingState";
import { Moment } from "../ui/Moment";
import { StateBadge } from "../ui/StateBadge";

export function LedgerHealthCard() {
  const health = useAnswer("GET /api/ledger/health", {});
  return <Answered of={health} loading={<LoadingState rows={2} />}>{(one) => <Shown health={one} />}</Answered>;
}

function Shown({ health }: { readonly health: LedgerHealth }) {
  const text = useTranslations("ledger.health");
  const [isOpen, setOpen] = useState(false);
  const sealed = health.last_checkpoint;
  return (
    <Paper withBorder p="md" bg="var(--siar-surface)">
      <Group justify="space-between" gap="sm">
        <div>
          <Group gap="sm">
            <Text fw={650}>{text("size", { size: health.size })}</Text>
            {sealed === null ? <StateBadge tone="warning" icon={IconShieldExclamation}>{text("not_sealed")}</StateBadge> : <StateBadge tone="good" icon={IconShieldCheck}>{text("sealed", { size: sealed.size })}</StateBadge>}
          </Group>
          {sealed !== null && <Text size="sm" c="dimmed">{text("sealed_at")} <Moment at={sealed.signed_at} /></Text>}
        </div>
        <Button
          variant="subtle" size="xs" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} className="no-print"
          rightSection={isOpen ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
        >
          {text(isOpen ? "less" : "more")}
        </Button>
      </Group>
      <Collapse expanded={isOpen}>
        <Stack gap="sm" mt="sm">
          <KeyValue facts={[[text("root"), <CopyText key="root" value={health.root} label={text("root")} />], [text("public_key"), <CopyText key="key" value={health.public_key} label={text("public_key")} />]]} />
          {sealed !== null && <CopyText value={sealed.note} label={text("note")} />}
          <Text size="sm" c="dimmed">{text("hint")}</Text>
        </Stack>
      </Collapse>
    </Paper>
  );
}
