// The entries of the trail as a table.
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { TrailEntry } from "../api/contract";
import { wayTo } from "../app/address";
import { DataTable, type Column } from "../ui/DataTable";
import { Moment } from "../ui/Moment";
import { nameOf, pathOf } from "./trailObjects";

interface Properties {
  readonly entries: readonly TrailEntry[];
  readonly onOpen: (entry: TrailEntry) => void;
}

export function Trail({ entries, onOpen }: Properties) {
  const text = useTranslations("ledger.list");
  const columns: readonly Column<TrailEntry>[] = [
    { key: "seq", head: text("column.seq"), width: "5rem", align: "end", cell: (one) => <Text span size="sm" ff="monospace">{one.seq}</Text> },
    { key: "at", head: text("column.at"), cell: (one) => <Moment at={one.at} /> },
    { key: "who", head: text("column.who"), cell: (one) => one.actor_name },
    {
      key: "what", head: text("column.what"), isMain: true,
      cell: (one) => <Anchor component="button" type="button" size="sm" fw={600} ta="start" onClick={() => onOpen(one)}>{one.sentence}</Anchor>,
    },
    { key: "about", head: text("column.about"), cell: (one) => <About entry={one} /> },
  ];
  return <DataTable label={text("title")} columns={columns} rows={entries} keyOf={(one) => String(one.seq)} />;
}

export function About({ entry }: { readonly entry: TrailEntry }) {
  const text = useTranslations("ledger.list");
  const path = pathOf(entry);
  const name = nameOf(entry);
  if (path === null) return <Text span size="sm" c="dimmed">{name ?? "–"}</Text>;
  return <Anchor component={Link} {...wayTo(path)} size="sm" style={{ overflowWrap: "anywhere" }}>{name ?? text("open")}</Anchor>;
}
