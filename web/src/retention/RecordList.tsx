// All records, found by series and words.
import { Anchor, Group, Select, Text, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconArchive, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { FiledRecord } from "../api/contract";
import { useAddressValue } from "../app/address";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { Moment } from "../ui/Moment";
import { StateBadge } from "../ui/StateBadge";
import { DueDay } from "./DueDay";
import { recordTones } from "./recordWords";

export function RecordList() {
  const text = useTranslations("retention.list");
  const [words, setWords] = useAddressValue("cari");
  const [series, setSeries] = useAddressValue("jenis");
  const [typed, setTyped] = useState(words ?? "");
  const search = useDebouncedCallback((value: string) => setWords(value), 300);
  const all = useAnswer("GET /api/record-series", {});
  const records = useAnswer("GET /api/records", {}, { series: series ?? undefined, text: words ?? undefined }, { keepsPrevious: true });
  return (
    <>
      <Group mb="md" gap="sm" align="flex-end" className="no-print">
        <TextInput
          type="search" label={text("search")} placeholder={text("search_hint")} leftSection={<IconSearch size={16} aria-hidden />} style={{ flex: "1 1 14rem", maxWidth: 360 }}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
        />
        <Select
          label={text("series")} placeholder={text("all_series")} clearable value={series} onChange={setSeries}
          data={(all.data ?? []).map((one) => ({ value: one.series.id, label: one.series.name }))}
        />
      </Group>
      <Answered of={records}>{(found) => <Found all={found} isFiltered={words !== null || series !== null} />}</Answered>
    </>
  );
}

function Found({ all, isFiltered }: { readonly all: readonly FiledRecord[]; readonly isFiltered: boolean }) {
  const text = useTranslations("retention.list");
  const states = useTranslations("retention.state");
  if (all.length === 0)
    return isFiltered ? (
      <EmptyState icon={IconSearch} title={text("none.title")}>{text("none.text")}</EmptyState>
    ) : (
      <EmptyState icon={IconArchive} title={text("empty.title")}>{text("empty.text")}</EmptyState>
    );
  const columns: readonly Column<FiledRecord>[] = [
    { key: "title", head: text("column.title"), isMain: true, cell: (one) => <Anchor component={Link} to={`/arsip/${one.id}`} fw={600} size="sm">{one.identifier} · {one.title}</Anchor> },
    { key: "filed", head: text("column.filed"), cell: (one) => <Moment at={one.filed_at} /> },
    { key: "due", head: text("column.due"), cell: (one) => <DueDay record={one} /> },
    { key: "sha", head: "SHA-256", cell: (one) => <Text span size="xs" ff="monospace" title={one.sha256}>{one.sha256.slice(0, 12)}…</Text> },
    { key: "state", head: text("column.state"), cell: (one) => <StateBadge tone={recordTones[one.state]}>{states(one.state)}</StateBadge> },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.id} />;
}
