// The months as bars. The table beside it says the same, so readers of the screen pass it by.
import "@mantine/charts/styles.css";
import { BarChart } from "@mantine/charts";
import { useTranslations } from "use-intl";
import type { MonthFigures } from "../api/contract";
import { useDates } from "../ui/dates";

export default function MonthsChart({ months }: { readonly months: readonly MonthFigures[] }) {
  const text = useTranslations("reporting.months");
  const dates = useDates();
  const data = months.map((one) => ({ month: dates.month(one.month).slice(0, 3), planned_count: one.planned_count, published_count: one.published_count, late_count: one.late_count }));
  return (
    <div aria-hidden>
      <BarChart
        h={240} data={data} dataKey="month" withLegend tickLine="y" barProps={{ isAnimationActive: false, tabIndex: -1 }} barChartProps={{ accessibilityLayer: false }}
        series={[{ name: "planned_count", label: text("planned_count"), color: "gray.5" }, { name: "published_count", label: text("published_count"), color: "teal.6" }, { name: "late_count", label: text("late_count"), color: "amber.5" }]}
      />
    </div>
  );
}
