// The quarters of an indicator in a year, each a way into what the unit and the auditor say about it.
import { Button, Group, Tooltip } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { IndicatorValue, QuarterCell } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay } from "../app/session";
import { showRefusal } from "../ui/toasts";
import { looks } from "../ui/tone";
import { statusTones, wholeYear } from "./indicatorWords";

export function QuarterCells({ of: value }: { readonly of: IndicatorValue }) {
  return (
    <Group gap={4}>
      {value.quarters.filter((one) => one.is_assessed || one.id !== null).map((one) => <QuarterButton key={one.quarter} of={value} cell={one} />)}
    </Group>
  );
}

export function QuarterButton({ of: value, cell }: { readonly of: IndicatorValue; readonly cell: QuarterCell }) {
  const text = useTranslations("indicators.quarter");
  const statuses = useTranslations("indicators.status");
  const mayAssess = useMay("indicators.assess");
  const begin = useCommand("POST /api/indicators/{indicator}/quarters");
  const [, show] = useAddressValue("capaian");
  const short = cell.quarter === wholeYear ? text("year") : text("short", { quarter: cell.quarter });
  const rating = cell.auditor_rating ?? cell.unit_rating;
  const state = [
    cell.unit_rating === null ? text("unwritten") : text("unit_says", { status: statuses(cell.unit_rating) }),
    ...(cell.auditor_rating === null ? [] : [text("auditor_says", { status: statuses(cell.auditor_rating) })]),
    ...(cell.is_closed ? [text("closed")] : []),
  ].join("; ");
  const Sign = rating === null ? null : looks[statusTones[rating]].icon;
  const open = () => {
    if (cell.id !== null) return show(cell.id);
    begin.mutate({ values: { indicator: value.indicator.id }, body: { year: value.year, quarter: cell.quarter } }, { onError: showRefusal, onSuccess: (one) => show(one.quarter.id) });
  };
  return (
    <Tooltip label={state}>
      <Button
        size="compact-sm" variant="light" color={rating === null ? "gray" : looks[statusTones[rating]].color} loading={begin.isPending} disabled={cell.id === null && !mayAssess} onClick={open}
        aria-label={`${short} ${value.indicator.code}: ${state}`} leftSection={Sign === null ? null : <Sign size={14} aria-hidden />} rightSection={cell.is_closed ? <IconLock size={13} aria-hidden /> : null}
      >
        {short}
      </Button>
    </Tooltip>
  );
}
