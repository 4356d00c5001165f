// Plan against actual of a schedule: what was planned first, what is planned now, what really happened.
import { Anchor, Group, Paper, SegmentedControl, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { PlacementDetail, PlanActual, PlanActualRow } from "../api/contract";
import { useAddressValue } from "../app/address";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";
import { PlacementActs } from "./PlacementActs";
import { partsOfDelay, punctualityTones, stateLooks } from "./placementWords";

interface Properties {
  readonly actual: PlanActual;
  readonly placements: ReadonlyMap<string, PlacementDetail>;
  readonly onOpen: (placement: string) => void;
}

type Shown = "all" | "late" | "open" | "published";

const shows: Record<Shown, (row: PlanActualRow) => boolean> = {
  all: () => true,
  late: (row) => row.punctuality === "late" || row.punctuality === "not_published",
  open: (row) => row.published_for === null && row.punctuality !== "cancelled",
  published: (row) => row.published_for !== null,
};

export function PlanActualTable({ actual, placements, onOpen }: Properties) {
  const text = useTranslations("publishing.actual");
  const [filter, setFilter] = useAddressValue("baris");
  const shown = filter !== null && filter in shows ? (filter as Shown) : "all";
  const rows = actual.rows.filter(shows[shown]);
  return (
    <Stack>
      <Totals actual={actual} />
      <SegmentedControl
        className="no-print" style={{ alignSelf: "flex-start", maxWidth: "100%", overflowX: "auto" }} aria-label={text("filter")} value={shown} onChange={(value) => setFilter(value === "all" ? null : value)}
        data={(Object.keys(shows) as Shown[]).map((value) => ({ value, label: text(`filters.${value}`, { count: actual.rows.filter(shows[value]).length }) }))}
      />
      <Rows rows={rows} placements={placements} onOpen={onOpen} />
    </Stack>
  );
}

function Totals({ actual }: { readonly actual: PlanActual }) {
  const text = useTranslations("publishing.actual.total");
  const share = actual.published_count === 0 ? null : Math.round((actual.on_time_count / actual.published_count) * 100);
  const totals = [
    ["planned", actual.planned_count], ["published", actual.published_count], ["on_time", actual.on_time_count],
    ["late", actual.late_count], ["cancelled", actual.cancelled_count], ["unplanned", actual.unplanned_count],
  ] as const;
  return (
    <SimpleGrid cols={{ base: 2, xs: 3, md: 6 }} component="dl" m={0}>
      {totals.map(([name, count]) => (
        <Paper key={name} withBorder p="sm" bg="var(--siar-surface)">
          <Text component="dt" size="xs" c="dimmed">{text(name)}</Text>
          <Text component="dd" m={0} fz="1.5rem" fw={650} lh={1.2}>{count}</Text>
          {name === "on_time" && share !== null && <Text component="dd" m={0} size="xs" c="dimmed">{text("share", { share })}</Text>}
        </Paper>
      ))}
    </SimpleGrid>
  );
}

function Rows({ rows, placements, onOpen }: { readonly rows: readonly PlanActualRow[] } & Omit<Properties, "actual">) {
  const text = useTranslations("publishing.actual");
  const states = useTranslations("publishing.state");
  const dates = useDates();
  const columns: readonly Column<PlanActualRow>[] = [
    {
      key: "title", head: text("column.title"), isMain: true,
      cell: (row) => (
        <>
          {row.placement === null || !placements.has(row.placement) ? row.title : <Anchor component="button" type="button" fw={600} size="sm" ta="start" onClick={() => onOpen(row.placement!)}>{row.title}</Anchor>}
          <Text size="xs" c="dimmed" fw={400}>{[row.channel_name, row.pillar].filter((one) => one !== null).join(" · ")}</Text>
        </>
      ),
    },
    { key: "first", head: text("column.first"), width: "9rem", cell: (row) => (row.first_planned_for === null ? text("not_planned") : dates.wallTime(row.first_planned_for)) },
    { key: "now", head: text("column.now"), width: "9.5rem", cell: (row) => <Now row={row} /> },
    {
      key: "actual", head: text("column.actual"), width: "9rem",
      cell: (row) => (row.published_for === null ? "–" : row.url === null ? dates.wallTime(row.published_for) : <Anchor href={row.url} target="_blank" rel="noreferrer noopener" size="sm">{dates.wallTime(row.published_for)}</Anchor>),
    },
    {
      key: "punctuality", head: text("column.punctuality"), width: "11rem",
      cell: (row) => (
        <Stack gap={2} align="flex-start" component="span">
          <StateBadge tone={punctualityTones[row.punctuality]}>{text(`punctuality.${row.punctuality}`)}</StateBadge>
          {row.punctuality === "late" && row.late_minutes !== null && <Delay minutes={row.late_minutes} />}
        </Stack>
      ),
    },
    {
      key: "state", head: text("column.state"), width: "12rem",
      cell: (row) => {
        const detail = row.placement === null ? undefined : placements.get(row.placement);
        if (detail === undefined) return <Text size="sm" c="dimmed" component="span">{text("no_placement")}</Text>;
        return <StateBadge {...stateLooks[detail.placement.state]}>{states(detail.placement.state)}</StateBadge>;
      },
    },
    {
      key: "acts", head: text("column.acts"),
      cell: (row) => {
        const detail = row.placement === null ? undefined : placements.get(row.placement);
        return detail === undefined ? null : <PlacementActs detail={detail} size="compact-xs" />;
      },
    },
  ];
  return <DataTable label={text("title")} columns={columns} rows={rows} keyOf={(row) => `${row.entry} ${row.placement} ${row.channel}`} empty={<Text size="sm" c="dimmed">{text("none")}</Text>} />;
}

function Now({ row }: { readonly row: PlanActualRow }) {
  const text = useTranslations("publishing.actual");
  const dates = useDates();
  if (row.planned_for === null) return <>{text("no_time")}</>;
  if (row.first_planned_for === null || row.first_planned_for === row.planned_for) return <>{dates.wallTime(row.planned_for)}</>;
  return (
    <Group gap={4} component="span" wrap="nowrap">
      <IconArrowRight size={14} role="img" aria-label={text("moved")} style={{ flexShrink: 0 }} />
      {dates.wallTime(row.planned_for)}
    </Group>
  );
}

function Delay({ minutes }: { readonly minutes: number }) {
  const text = useTranslations("publishing.actual.delay");
  const parts = partsOfDelay(minutes);
  const words = (["days", "hours", "minutes"] as const).filter((part) => parts[part] > 0).map((part) => text(part, { count: parts[part] }));
  return <Text size="xs" c="dimmed" component="span">{words.join(" ")}</Text>;
}
