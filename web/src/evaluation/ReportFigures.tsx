// The figures of a report, each with where it comes from. What was not measured says so and is never 0.
import { Text } from "@mantine/core";
import { useLocale, useTranslations } from "use-intl";
import type { ReportFigure } from "../api/contract";
import { DataTable, type Column } from "../ui/DataTable";
import { writtenNumber } from "../ui/numbers";
import { useFigureName } from "./useFigureName";

export function ReportFigures({ figures }: { readonly figures: readonly ReportFigure[] }) {
  const text = useTranslations("evaluation.figure");
  const language = useLocale();
  const nameOf = useFigureName();
  const columns: readonly Column<ReportFigure>[] = [
    { key: "name", head: text("name"), isMain: true, cell: (one) => <Text span size="sm" fw={500}>{nameOf(one)}</Text> },
    {
      key: "value", head: text("value"), align: "end",
      cell: (one) => (one.value === null ? <Text span size="sm" c="dimmed" style={{ whiteSpace: "nowrap" }}>{text("no_data")}</Text> : <b style={{ fontVariantNumeric: "tabular-nums" }}>{writtenNumber(one.value, language)}</b>),
    },
    { key: "source", head: text("source"), cell: (one) => <Text span size="sm" c="dimmed">{one.source}</Text> },
  ];
  return <DataTable label={text("table")} columns={columns} rows={figures} keyOf={(one) => one.name} empty={<Text size="sm" c="dimmed">{text("empty")}</Text>} />;
}
