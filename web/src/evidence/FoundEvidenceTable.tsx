// What was found, with the words around the hit and whether the contents could be read.
import { Anchor, Mark, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useLocale, useTranslations } from "use-intl";
import type { FoundEvidence } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { DataTable, type Column } from "../ui/DataTable";
import { fileSize } from "../ui/fileSize";
import { Moment } from "../ui/Moment";

export function FoundEvidenceTable({ all }: { readonly all: readonly FoundEvidence[] }) {
  const text = useTranslations("evidence.list");
  const language = useLocale();
  const { nameOf } = usePeople();
  const columns: readonly Column<FoundEvidence>[] = [
    { key: "title", head: text("column.title"), isMain: true, cell: (one) => <Title found={one} /> },
    { key: "kind", head: text("column.kind"), cell: ({ evidence }) => text(`kinds.${evidence.kind}`) },
    { key: "captured", head: text("column.captured"), cell: ({ evidence }) => <Moment at={evidence.captured_at} /> },
    { key: "by", head: text("column.by"), cell: ({ evidence }) => nameOf(evidence.captured_by) },
    { key: "size", head: text("column.size"), align: "end", cell: ({ evidence }) => (evidence.size === null ? "–" : fileSize(evidence.size, language)) },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={({ evidence }) => evidence.id} />;
}

function Title({ found: { evidence, snippet, reading } }: { readonly found: FoundEvidence }) {
  const text = useTranslations("evidence.list");
  return (
    <>
      <Anchor component={Link} to={`/bukti/${evidence.id}`} fw={600} size="sm" style={{ overflowWrap: "anywhere" }}>{evidence.title}</Anchor>
      {snippet.length > 0 && (
        <Text size="xs" c="dimmed" lineClamp={2} style={{ overflowWrap: "anywhere" }}>
          {snippet.map((piece, place) => (piece.is_hit ? <Mark key={place}>{piece.text}</Mark> : <span key={place}>{piece.text}</span>))}
        </Text>
      )}
      {reading === null && <Text size="xs" c="dimmed">{text("not_read_yet")}</Text>}
      {reading?.state === "unreadable" && <Text size="xs" c="dimmed">{text("unreadable")}</Text>}
    </>
  );
}
