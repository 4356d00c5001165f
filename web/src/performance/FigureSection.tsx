// One chart with its table: each number of the table opens the records behind it; the chart is saved as PNG or SVG.
import { Anchor, Button, Group, Menu, Skeleton, Stack, Table, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { lazy, Suspense, useRef } from "react";
import { useLocale, useTranslations } from "use-intl";
import { writtenNumber } from "../ui/numbers";
import { Section } from "../ui/Section";
import { pngOf, save, svgOf } from "./chartImage";
import { difference } from "./performanceWords";

const FigureChart = lazy(() => import("./FigureChart"));

export interface Cell {
  readonly value: number | null;
  readonly compared?: number | null;
  readonly unit?: string;
  readonly open?: () => void;
}

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

interface Properties {
  readonly title: string;
  readonly hint?: string;
  /** Begins the names of saved files. */
  readonly fileName: string;
  readonly head: string;
  readonly columns: readonly { readonly key: string; readonly label: string; readonly color?: string }[];
  readonly rows: readonly FigureRow[];
  /** Said instead of a table without rows: what to do. */
  readonly empty: string;
}

const background = () => getComputedStyle(document.documentElement).getPropertyValue("--siar-surface").trim() || "white";

export function FigureSection({ title, hint, fileName, head, columns, rows, empty }: Properties) {
  const text = useTranslations("performance");
  const place = useRef<HTMLDivElement>(null);
  const drawn = columns.flatMap((column, index) => (column.color === undefined ? [] : [{ column, index }]));
  const chart = () => place.current?.querySelector<SVGSVGElement>("svg.recharts-surface") ?? null;
  const saveSvg = () => {
    const found = chart();
    if (found !== null) save(new Blob([svgOf(found, background())], { type: "image/svg+xml" }), `${fileName}.svg`);
  };
  const savePng = async () => {
    const found = chart();
    if (found !== null) save(await pngOf(found, background()), `${fileName}.png`);
  };
  if (rows.length === 0) return <Section title={title}><Text size="sm" c="dimmed">{empty}</Text></Section>;
  const bars = rows.map((row) => Object.fromEntries([["group", row.name], ...drawn.map(({ column, index }) => [column.key, row.cells[index]?.value ?? null])]) as { group: string });
  return (
    <Section
      title={title} {...(hint === undefined ? {} : { hint })}
      actions={
        <Menu position="bottom-end">
          <Menu.Target><Button size="xs" variant="default" className="no-print" leftSection={<IconDownload size={16} aria-hidden />} aria-label={text("save_chart_of", { title })}>{text("save_chart")}</Button></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void savePng()}>PNG</Menu.Item>
            <Menu.Item onClick={saveSvg}>SVG</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
    >
      <Stack gap="md">
        <div ref={place}>
          <Suspense fallback={<Skeleton height={260} aria-hidden />}>
            <FigureChart
              bars={bars} series={drawn.map(({ column }) => ({ name: column.key, label: column.label, color: column.color! }))}
              onBar={(index) => rows[index]?.cells[drawn[0]?.index ?? 0]?.open?.()}
            />
          </Suspense>
        </div>
        <Table.ScrollContainer minWidth={200 + 84 * columns.length} type="native" tabIndex={0} role="region" aria-label={text("table_of", { title })}>
          <Table fz="sm" aria-label={title} styles={{ td: { fontVariantNumeric: "tabular-nums" } }}>
            <Table.Thead>
              <Table.Tr><Table.Th scope="col">{head}</Table.Th>{columns.map((column) => <Table.Th key={column.key} scope="col" ta="end">{column.label}</Table.Th>)}</Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.key}>
                  <Table.Th scope="row" fw={500}>{row.name}</Table.Th>
                  {columns.map((column, index) => <Table.Td key={column.key} ta="end"><CellShown cell={row.cells[index]} label={text("open_records", { group: row.name, figure: column.label })} /></Table.Td>)}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Stack>
    </Section>
  );
}

function CellShown({ cell, label }: { readonly cell: Cell | undefined; readonly label: string }) {
  const text = useTranslations("performance");
  const language = useLocale();
  if (cell === undefined || cell.value === null) return <Text span size="sm" c="dimmed">{text("no_data")}</Text>;
  const shown = `${writtenNumber(cell.value, language)}${cell.unit ?? ""}`;
  const change = cell.compared === undefined ? undefined : difference(cell.value, cell.compared);
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {cell.open === undefined || cell.value === 0 ? <span>{shown}</span> : <Anchor component="button" type="button" size="sm" aria-label={`${label}: ${shown}`} onClick={cell.open}>{shown}</Anchor>}
      {change !== undefined && <Difference of={change} unit={cell.unit ?? ""} />}
    </Group>
  );
}

export function Difference({ of, unit = "" }: { readonly of: number | null; readonly unit?: string }) {
  const text = useTranslations("performance");
  const language = useLocale();
  if (of === null) return <Text span size="xs" c="dimmed">{text("nothing_to_compare")}</Text>;
  const sign = of > 0 ? "▲ +" : of < 0 ? "▼ −" : "= ";
  return <Text span size="xs" c="dimmed">{sign}{writtenNumber(Math.abs(of), language)}{unit}</Text>;
}
