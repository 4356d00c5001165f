// Every number ever entered, the newest first; a corrected one stays, struck through, with the reason beside what replaced it.
import { Anchor, Button, Group, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Measurement } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { DataTable, type Column } from "../ui/DataTable";
import { Moment } from "../ui/Moment";
import { writtenNumber } from "../ui/numbers";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { CorrectionDialog } from "./CorrectionDialog";
import type { Counted } from "./numbersGrid";
import { useMetrics } from "./useMetrics";

interface Properties {
  readonly rows: readonly Counted[];
  readonly measurements: readonly Measurement[];
  readonly mayWrite: boolean;
}

const atOnce = 25;

export function MeasurementHistory({ rows, measurements, mayWrite }: Properties) {
  const text = useTranslations("evaluation.history");
  const { nameOf: metricName } = useMetrics();
  const language = useLocale();
  const { nameOf } = usePeople();
  const [correcting, setCorrecting] = useState<Measurement | null>(null);
  const [count, setCount] = useState(atOnce);
  const titles = new Map(rows.map((one) => [one.key, one.title]));
  const titleOf = (one: Measurement) => titles.get(one.placement ?? one.channel ?? "") ?? "…";
  const columns: readonly Column<Measurement>[] = [
    { key: "what", head: text("what"), isMain: true, cell: (one) => titleOf(one) },
    { key: "metric", head: text("metric"), cell: (one) => metricName(one.metric) },
    { key: "value", head: text("value"), align: "end", cell: (one) => <Value one={one} written={writtenNumber(one.value, language)} /> },
    { key: "source", head: text("source"), cell: (one) => <Source one={one} /> },
    { key: "taken", head: text("taken"), cell: (one) => <Moment at={one.taken_at} /> },
    { key: "by", head: text("by"), cell: (one) => nameOf(one.entered_by) },
    { key: "state", head: text("state"), cell: (one) => <Standing one={one} all={measurements} /> },
    ...(mayWrite ? [{
      key: "act", head: text("act"),
      cell: (one: Measurement) => one.is_corrected ? null : (
        <Button size="xs" variant="subtle" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setCorrecting(one)} aria-label={text("correct_one", { metric: metricName(one.metric), title: titleOf(one) })}>{text("correct")}</Button>
      ),
    }] : []),
  ];
  return (
    <Section title={text("title")} hint={text("hint")}>
      <DataTable
        label={text("table")} columns={columns} rows={measurements.slice(0, count)} keyOf={(one) => one.id} empty={<Text size="sm" c="dimmed">{text("empty")}</Text>}
        footer={measurements.length > count ? <Group justify="center" p="sm"><Button variant="subtle" onClick={() => setCount((before) => before + 100)}>{text("more")}</Button></Group> : undefined}
      />
      {correcting !== null && <CorrectionDialog measurement={correcting} title={titleOf(correcting)} onClose={() => setCorrecting(null)} />}
    </Section>
  );
}

/** Of an imported number, the file that it came with. */
function Source({ one }: { readonly one: Measurement }) {
  const files = useAnswer("GET /api/imports", {}, {}, { enabled: one.import !== null });
  const evidence = files.data?.find((file) => file.id === one.import)?.evidence;
  return evidence === undefined ? <>{one.source}</> : <Anchor component={Link} to={`/bukti/${evidence}`} size="sm">{one.source}</Anchor>;
}

function Value({ one, written }: { readonly one: Measurement; readonly written: string }) {
  return <span style={{ fontVariantNumeric: "tabular-nums" }}>{one.is_corrected ? <s>{written}</s> : written}</span>;
}

function Standing({ one, all }: { readonly one: Measurement; readonly all: readonly Measurement[] }) {
  const text = useTranslations("evaluation.history");
  const language = useLocale();
  const former = one.corrects === null ? undefined : all.find((other) => other.id === one.corrects);
  return (
    <>
      {one.is_corrected && <StateBadge tone="ended" size="sm">{text(all.some((other) => other.corrects === one.id) ? "corrected" : "withdrawn")}</StateBadge>}
      {one.corrects !== null && <Text size="xs" component="div">{text("corrects", { value: former === undefined ? "…" : writtenNumber(former.value, language), reason: one.reason ?? "" })}</Text>}
      {!one.is_corrected && one.corrects === null && <StateBadge tone="good" size="sm">{text("holds")}</StateBadge>}
    </>
  );
}
