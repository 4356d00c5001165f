// The roles that an account was given, with their days; those that count can be ended.
import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { AccountView, RoleHolding } from "../api/contract";
import { useMe } from "../app/session";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";
import type { Tone } from "../ui/tone";
import { standOf, type HoldingStand } from "./holdings";
import { useRoleTitle } from "./useRoleTitle";

const tones: Record<HoldingStand, Tone> = { coming: "waiting", now: "good", over: "ended" };

export function HeldRoles({ view, all }: { readonly view: AccountView; readonly all: readonly AccountView[] }) {
  const text = useTranslations("people.account");
  const titleOf = useRoleTitle();
  const end = useCommand("DELETE /api/accounts/{account}/roles/{holding}");
  const [ending, setEnding] = useState<RoleHolding | null>(null);
  if (view.roles.length === 0) return <Text size="sm" c="dimmed">{text("no_roles")}</Text>;
  return (
    <>
      <Stack gap="sm" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {[...view.roles].reverse().map((one) => <Held key={one.id} holding={one} all={all} onEnd={() => setEnding(one)} />)}
      </Stack>
      <ConfirmDialog
        opened={ending !== null} onClose={() => setEnding(null)} title={text("end_title", { role: ending === null ? "" : titleOf(ending.role) })} verb={text("end")} isDangerous
        onConfirm={async () => ending !== null && end.mutateAsync({ values: { account: view.account.id, holding: ending.id }, body: null })}
      >
        <Text size="sm">{text("end_text")}</Text>
      </ConfirmDialog>
    </>
  );
}

interface HeldProperties {
  readonly holding: RoleHolding;
  readonly all: readonly AccountView[];
  readonly onEnd: () => void;
}

function Held({ holding, all, onEnd }: HeldProperties) {
  const text = useTranslations("people.account");
  const stands = useTranslations("people.holding");
  const dates = useDates();
  const titleOf = useRoleTitle();
  const { today } = useMe();
  const stand = standOf(holding, today);
  const principal = all.find((one) => one.account.id === holding.deputy_for)?.account.name;
  return (
    <Group component="li" justify="space-between" gap="xs" wrap="nowrap">
      <div>
        <Group gap={6}>
          <Text size="sm" fw={600}>{titleOf(holding.role)}</Text>
          <StateBadge tone={tones[stand]} size="sm">{stands(stand)}</StateBadge>
        </Group>
        {principal !== undefined && <Text size="sm">{text("deputy_of", { name: principal })}</Text>}
        <Text size="xs" c="dimmed">
          {holding.until_on === null ? text("from", { from: dates.day(holding.from_on) }) : text("from_until", { from: dates.day(holding.from_on), until: dates.day(holding.until_on) })}
        </Text>
      </div>
      {stand !== "over" && <Button size="xs" variant="default" onClick={onEnd} aria-label={text("end_role", { role: titleOf(holding.role) })}>{text("end")}</Button>}
    </Group>
  );
}
