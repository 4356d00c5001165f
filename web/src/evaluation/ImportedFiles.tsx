// The files that were imported, each with what it brought and the file itself as evidence.
import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Import } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { useChannels } from "../planning/useChannels";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { Moment } from "../ui/Moment";
import { Section } from "../ui/Section";

export function ImportedFiles() {
  const text = useTranslations("numbers.files");
  const formats = useTranslations("numbers.format");
  const { nameOf: personOf } = usePeople();
  const { nameOf: channelOf } = useChannels();
  const files = useAnswer("GET /api/imports", {});
  const columns: readonly Column<Import>[] = [
    { key: "file", head: text("file"), isMain: true, cell: (one) => <Anchor component={Link} to={`/bukti/${one.evidence}`} size="sm">{one.file_name}</Anchor> },
    { key: "format", head: text("format"), cell: (one) => formats(one.format) },
    { key: "channel", head: text("channel"), cell: (one) => channelOf(one.channel) },
    { key: "taken", head: text("taken"), cell: (one) => <Moment at={one.taken_at} /> },
    { key: "brought", head: text("brought"), cell: (one) => text("counts", { fresh: one.fresh_count, corrected: one.corrected_count, unmatched: one.unmatched_count }) },
    { key: "by", head: text("by"), cell: (one) => <>{personOf(one.imported_by)}, <Moment at={one.imported_at} /></> },
  ];
  return (
    <Section title={text("title")}>
      <Answered of={files}>{(all) => <DataTable label={text("table")} columns={columns} rows={all} keyOf={(one) => one.id} empty={<Text size="sm" c="dimmed">{text("empty")}</Text>} />}</Answered>
    </Section>
  );
}
