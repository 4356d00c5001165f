// What the office aims at in the period, and how far it came.
import { Button, Group, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { TargetProgress } from "../api/contract";
import { useMay } from "../app/session";
import { useMetrics } from "../evaluation/useMetrics";
import { statusTones } from "../indicators/indicatorWords";
import { DataTable } from "../ui/DataTable";
import { writtenNumber } from "../ui/numbers";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { TargetDrawer } from "./TargetDrawer";

export const ownFigures = ["published", "on_time_percent", "engagement_percent"] as const;

export function useFigureName(): (figure: string) => string {
  const figures = useTranslations("performance.figure");
  const { nameOf } = useMetrics();
  return (figure) => {
    const own = ownFigures.find((one) => one === figure);
    return own === undefined ? nameOf(figure) : figures(own);
  };
}

interface Properties {
  readonly targets: readonly TargetProgress[];
  readonly period: string;
  readonly channels: readonly { readonly value: string; readonly label: string }[];
  readonly pillars: readonly string[];
}

export function TargetsSection({ targets, period, channels, pillars }: Properties) {
  const text = useTranslations("performance.targets");
  const statuses = useTranslations("indicators.status");
  const language = useLocale();
  const figureName = useFigureName();
  const mayAim = useMay("performance.aim");
  const [edited, edit] = useState<TargetProgress["target"] | "new" | null>(null);
  const channelName = (id: string | null) => (id === null ? text("all") : (channels.find((one) => one.value === id)?.label ?? id));
  return (
    <Section title={text("title")} hint={text("hint")} actions={mayAim && <Button size="xs" className="no-print" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => edit("new")}>{text("new")}</Button>}>
      <DataTable
        label={text("list")} rows={targets} keyOf={(one) => one.target.id} empty={<Text size="sm" c="dimmed">{text(mayAim ? "empty" : "empty_reader")}</Text>}
        columns={[
          { key: "figure", head: text("figure"), isMain: true, cell: ({ target }) => figureName(target.figure) },
          { key: "period", head: text("period"), cell: ({ target }) => target.period },
          { key: "for", head: text("for"), cell: ({ target }) => [channelName(target.channel), ...(target.pillar === null ? [] : [target.pillar])].join(", ") },
          { key: "value", head: text("value"), align: "end", cell: ({ target }) => writtenNumber(target.value, language) },
          { key: "actual", head: text("actual"), align: "end", cell: ({ actual }) => (actual === null ? text("no_data") : writtenNumber(actual, language)) },
          {
            key: "status", head: text("status"),
            cell: (one) => (
              <Group gap="xs">
                <StateBadge tone={statusTones[one.status]}>{statuses(one.status)}</StateBadge>
                {one.is_running && <Text size="xs" c="dimmed">{text("running")}</Text>}
                {mayAim && <Button size="compact-xs" variant="subtle" className="no-print" aria-label={text("change_of", { figure: figureName(one.target.figure) })} onClick={() => edit(one.target)}>{text("change")}</Button>}
              </Group>
            ),
          },
        ]}
      />
      {edited !== null && <TargetDrawer target={edited === "new" ? null : edited} period={period} channels={channels} pillars={pillars} onClose={() => edit(null)} />}
    </Section>
  );
}
