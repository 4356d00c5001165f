// The records that the report rests on, as its annexes list them.
import { Anchor, Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { Annex } from "../api/contract";
import { DataTable, type Column } from "../ui/DataTable";

export function Annexes({ annexes }: { readonly annexes: readonly Annex[] }) {
  const text = useTranslations("reporting.annexes");
  const columns: readonly Column<Annex>[] = [
    { key: "kind", head: text("kind"), cell: (one) => text(`kinds.${one.kind}`) },
    { key: "title", head: text("title"), isMain: true, cell: (one) => one.title },
    { key: "reference", head: text("reference"), cell: (one) => (/^https?:/.test(one.reference) ? <Anchor href={one.reference} size="sm" target="_blank" rel="noreferrer" style={{ overflowWrap: "anywhere" }}>{one.reference}</Anchor> : one.reference) },
  ];
  if (annexes.length === 0) return <Text size="sm" c="dimmed">{text("empty")}</Text>;
  return <DataTable label={text("table")} columns={columns} rows={annexes} keyOf={(one) => `${one.kind} ${one.title} ${one.reference}`} />;
}
