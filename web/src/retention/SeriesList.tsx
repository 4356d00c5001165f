// What must be kept, where, how long, and what happens then: the procedure's table of records.
import { Anchor, Text } from "@mantine/core";
import { IconFolders } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { SeriesView } from "../api/contract";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { usePeriod } from "./usePeriod";

export function SeriesList() {
  const text = useTranslations("retention.series");
  const series = useAnswer("GET /api/record-series", {});
  return (
    <Answered of={series}>
      {(all) => (all.length === 0 ? <EmptyState icon={IconFolders} title={text("empty.title")}>{text("empty.text")}</EmptyState> : <SeriesTable all={all} />)}
    </Answered>
  );
}

function SeriesTable({ all }: { readonly all: readonly SeriesView[] }) {
  const text = useTranslations("retention.series");
  const triggers = useTranslations("retention.trigger");
  const actions = useTranslations("retention.final_action");
  const periodOf = usePeriod();
  const columns: readonly Column<SeriesView>[] = [
    {
      key: "name", head: text("name"), isMain: true,
      cell: ({ series }) => <>
        <Anchor component={Link} to="/arsip" search={{ jenis: series.id } as never} fw={600} size="sm">{series.name}</Anchor>
        {series.form !== null && <Text size="xs" c="dimmed">{series.form}</Text>}
      </>,
    },
    { key: "place", head: text("place"), cell: ({ series }) => series.storage_location },
    { key: "period", head: text("period"), cell: ({ series }) => text("period_from", { period: periodOf(series.retention_months), trigger: triggers(series.trigger) }) },
    { key: "then", head: text("then"), cell: ({ series }) => actions(series.final_action) },
    { key: "authority", head: text("authority"), cell: ({ series }) => series.authority },
    { key: "count", head: text("count"), align: "end", cell: (one) => one.record_count },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.series.id} />;
}
