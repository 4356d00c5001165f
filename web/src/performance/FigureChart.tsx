// Groups as bars. The table below says the same and leads to the records, so readers of the screen pass the chart by.
import "@mantine/charts/styles.css";
import { BarChart } from "@mantine/charts";

export interface Bar {
  readonly group: string;
  readonly [series: string]: string | number | null;
}

interface Properties {
  readonly bars: readonly Bar[];
  readonly series: readonly { readonly name: string; readonly label: string; readonly color: string }[];
  readonly onBar: (index: number) => void;
}

export default function FigureChart({ bars, series, onBar }: Properties) {
  return (
    <div aria-hidden>
      <BarChart
        h={260} data={[...bars]} dataKey="group" withLegend={series.length > 1} tickLine="y" series={[...series]}
        barProps={{ isAnimationActive: false, tabIndex: -1, cursor: "pointer", onClick: (_: unknown, index: number) => onBar(index) }}
        barChartProps={{ accessibilityLayer: false }}
      />
    </div>
  );
}
