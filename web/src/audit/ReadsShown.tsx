// What auditors looked at: each thing once, the days that the ledger holds, and the file of all reads.
import { Anchor, Button, Select, Stack, Text } from "@mantine/core";
import { IconDownload, IconEyeOff } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { address } from "../api/call";
import type { EngagementView, LookedAt, ReadSummary, SealView } from "../api/contract";
import { useAddressValue, wayTo } from "../app/address";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { Moment } from "../ui/Moment";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";

interface Properties {
  readonly engagements: readonly EngagementView[];
  readonly shown: string;
}

/** Reads outside of audits too: of restricted evidence, by whoever read it. */
const everything = "semua";

export function ReadsShown({ engagements, shown }: Properties) {
  const text = useTranslations("audit.reads");
  const [chosen, choose] = useAddressValue("bacaan");
  const mayManage = useMay("audit.manage");
  const place = chosen ?? shown;
  const query = place === everything ? {} : { engagement: place };
  const summary = useAnswer("GET /api/audit/read-summary", {}, query);
  const choices = engagements.map((one) => ({ value: one.engagement.id as string, label: one.engagement.title }));
  if (mayManage) choices.push({ value: everything, label: text("everything") });
  return (
    <Stack gap="lg">
      <Section
        title={text("title")} hint={text("hint")}
        actions={
          <>
            <Select aria-label={text("engagement")} allowDeselect={false} data={choices} value={place} onChange={choose} w={220} maw="100%" className="no-print" />
            <Button component="a" href={address("GET /api/audit/reads/csv", {}, query)} download variant="default" size="sm" leftSection={<IconDownload size={16} aria-hidden />} className="no-print">{text("csv")}</Button>
          </>
        }
      >
        <Answered of={summary}>{(one) => <Things summary={one} />}</Answered>
      </Section>
      {summary.data !== undefined && summary.data.days.length > 0 && <Section title={text("days")} hint={text("days_hint")}><Days days={summary.data.days} /></Section>}
    </Stack>
  );
}

function Things({ summary }: { readonly summary: ReadSummary }) {
  const text = useTranslations("audit.reads");
  const columns: readonly Column<LookedAt>[] = [
    {
      key: "title", head: text("column.title"), isMain: true,
      cell: (one) => (one.path === "" ? <Text size="sm" fw={600}>{one.title || one.what}</Text> : <Anchor component={Link} {...wayTo(one.path)} size="sm" fw={600}>{one.title}</Anchor>),
    },
    { key: "what", head: text("column.what"), cell: (one) => one.what },
    { key: "times", head: text("column.times"), align: "end", cell: (one) => one.times },
    { key: "first", head: text("column.first"), cell: (one) => <Moment at={one.first_at} /> },
    { key: "last", head: text("column.last"), cell: (one) => <Moment at={one.last_at} /> },
  ];
  return (
    <Stack gap="sm">
      <Text size="sm">{text("count", { count: summary.read_count, things: summary.things.length })}</Text>
      <DataTable
        label={text("table")} columns={columns} rows={summary.things} keyOf={(one) => `${one.what} ${one.kind} ${one.object}`}
        empty={<EmptyState icon={IconEyeOff} title={text("empty.title")}>{text("empty.text")}</EmptyState>}
      />
    </Stack>
  );
}

function Days({ days }: { readonly days: readonly SealView[] }) {
  const text = useTranslations("audit.reads");
  const dates = useDates();
  const columns: readonly Column<SealView>[] = [
    { key: "day", head: text("column.day"), isMain: true, cell: (one) => dates.day(one.day) },
    { key: "name", head: text("column.name"), cell: (one) => one.name },
    { key: "count", head: text("column.times"), align: "end", cell: (one) => one.count },
    { key: "sound", head: text("column.sound"), cell: (one) => <StateBadge tone={one.is_as_sealed ? "good" : "bad"} size="sm">{text(one.is_as_sealed ? "sound" : "changed")}</StateBadge> },
    { key: "digest", head: "SHA-256", cell: (one) => <Text span size="xs" ff="monospace" title={one.sha256}>{one.sha256.slice(0, 16)}…</Text> },
  ];
  return <DataTable label={text("days_table")} columns={columns} rows={days} keyOf={(one) => one.sha256} />;
}
