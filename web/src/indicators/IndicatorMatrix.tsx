// Indicators against the quarters of a year.
import { Anchor, Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { IndicatorValue } from "../api/contract";
import { useAddressValue } from "../app/address";
import { DataTable, type Column } from "../ui/DataTable";
import { StateBadge } from "../ui/StateBadge";
import { stageTones, statusTones } from "./indicatorWords";
import { QuarterCells } from "./QuarterCells";

export function IndicatorMatrix({ all }: { readonly all: readonly IndicatorValue[] }) {
  const text = useTranslations("indicators.matrix");
  const statuses = useTranslations("indicators.status");
  const stages = useTranslations("indicators.stage");
  const [, show] = useAddressValue("rinci");
  const columns: readonly Column<IndicatorValue>[] = [
    {
      key: "code", head: text("code"), isMain: true,
      cell: (one) => (
        <>
          <Anchor component="button" type="button" size="sm" fw={650} onClick={() => show(one.indicator.id)}>{one.indicator.code}</Anchor>
          <Text size="xs" c="dimmed" lineClamp={2} maw="42ch">{one.indicator.statement}</Text>
        </>
      ),
    },
    { key: "target", head: text("target"), cell: (one) => <Text span size="sm">{one.target === "" ? "–" : one.target}</Text> },
    { key: "actual", head: text("actual"), cell: (one) => <Text span size="sm" lineClamp={2} maw="30ch">{(one.replaced_by ?? one).value}{one.percent === null ? "" : ` (${text("percent", { percent: one.percent })})`}</Text> },
    { key: "status", head: text("status"), cell: (one) => <StateBadge tone={statusTones[(one.replaced_by ?? one).status]} size="sm">{statuses((one.replaced_by ?? one).status)}</StateBadge> },
    { key: "quarters", head: text("quarters"), cell: (one) => <QuarterCells of={one} /> },
    { key: "stage", head: text("stage"), cell: (one) => <StateBadge tone={stageTones[one.stage]} size="sm">{stages(one.stage)}</StateBadge> },
  ];
  return <DataTable label={text("label")} columns={columns} rows={all} keyOf={(one) => one.indicator.id} />;
}
