// The period by month, channel, pillar, format or person: what was made, and what people did with it.
import { Group, SegmentedControl, Select, Stack } from "@mantine/core";
import { useTranslations } from "use-intl";
import { GroupingChoices, type Grouping, type Performance, type PerformanceGroup } from "../api/contract";
import { useAddressValues } from "../app/address";
import { useMetrics } from "../evaluation/useMetrics";
import { useDates } from "../ui/dates";
import { FigureSection, type FigureRow } from "./FigureSection";
import { countOf, numberOf, type Count } from "./performanceWords";
import type { Asked } from "./RecordsDrawer";

const shown = ["planned", "published", "on_time", "late", "missed", "cancelled", "unplanned", "proven"] as const satisfies readonly Count[];
const colors: Partial<Record<Count, string>> = { planned: "gray.5", published: "teal.6", late: "amber.5" };

interface Properties {
  readonly page: Performance;
  readonly onAsk: (asked: Asked) => void;
}

export function Breakdowns({ page, onAsk }: Properties) {
  const text = useTranslations("performance");
  const groupings = useTranslations("performance.by");
  const counted = useTranslations("performance.count");
  const { nameOf } = useMetrics();
  const dates = useDates();
  const [{ menurut, angka }, set] = useAddressValues();
  const by: Grouping = GroupingChoices.find((one) => one === menurut) ?? "month";
  const groups = page.breakdowns.find((one) => one.by === by)?.groups ?? [];
  const metrics = page.figures.numbers.map((one) => one.metric as string);
  const metric = metrics.find((one) => one === angka) ?? metrics[0];
  const name = (group: PerformanceGroup) => (by === "month" ? dates.month(`${group.key}-01`) : group.name === "" ? text("none") : group.name);
  const ask = (group: PerformanceGroup, label: string, of: { readonly figure: string; readonly metric?: string }) => () => onAsk({ title: `${label}, ${name(group)}`, by, key: group.key, ...of });
  const beside = <T,>(value: T) => (page.compared === null ? {} : { compared: value });
  const made: readonly FigureRow[] = groups.map((group) => ({
    key: group.key, name: name(group),
    cells: shown.map((count) => ({ value: countOf(group.figures, count), open: ask(group, counted(count), { figure: count }), ...beside(group.compared === null ? null : countOf(group.compared, count)) })),
  }));
  const seen: readonly FigureRow[] = metric === undefined ? [] : groups.map((group) => ({
    key: group.key, name: name(group),
    cells: [
      { value: numberOf(group.figures, metric), open: ask(group, nameOf(metric), { figure: "measured", metric }), ...beside(numberOf(group.compared, metric)) },
      { value: group.figures.numbers.find((one) => one.metric === metric)?.measured_count ?? 0, open: ask(group, nameOf(metric), { figure: "measured", metric }) },
      { value: group.figures.engagement.percent, unit: "%", open: ask(group, text("figure.engagement_percent"), { figure: "measured" }), ...beside(group.compared?.engagement.percent ?? null) },
    ],
  }));
  return (
    <Stack gap="lg">
      <Group gap="sm" className="no-print">
        <SegmentedControl size="sm" aria-label={text("grouping")} value={by} onChange={(one) => set({ menurut: one === "month" ? null : one })} data={GroupingChoices.map((one) => ({ value: one, label: groupings(one) }))} />
        {metrics.length > 0 && <Select size="sm" aria-label={text("metric")} allowDeselect={false} data={metrics.map((one) => ({ value: one, label: nameOf(one) }))} value={metric ?? null} onChange={(one) => set({ angka: one })} />}
      </Group>
      <FigureSection
        title={text("made")} hint={text("made_hint")} fileName={`terbitan-${page.period.replace("/", "_")}-${by}`} head={groupings(by)} rows={made} empty={text("made_empty")}
        columns={shown.map((count) => ({ key: count, label: counted(count), ...(colors[count] === undefined ? {} : { color: colors[count] }) }))}
      />
      <FigureSection
        title={text("seen", { metric: metric === undefined ? "" : nameOf(metric) })} hint={text("seen_hint")} fileName={`angka-${page.period.replace("/", "_")}-${by}`} head={groupings(by)} rows={seen} empty={text("seen_empty")}
        columns={[{ key: "value", label: metric === undefined ? "" : nameOf(metric), color: "blue.6" }, { key: "measured", label: text("measured") }, { key: "engagement", label: text("figure.engagement_percent") }]}
      />
    </Stack>
  );
}
