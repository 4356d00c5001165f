// Aturan angka: which kinds of numbers the office keeps, and which periods are final.
import { Button, Group, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Metric } from "../api/contract";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { ClosedPeriods } from "./ClosedPeriods";
import { MetricDrawer } from "./MetricDrawer";

export function NumberRulesPage() {
  const text = useTranslations("numbers.rules");
  const mayManage = useMay("evaluation.manage");
  const back = <Button component={Link} to="/angka" variant="default">{text("to_numbers")}</Button>;
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} description={text("description")} actions={back} />
      <Stack gap="lg">
        <Metrics mayManage={mayManage} />
        <ClosedPeriods mayManage={mayManage} />
      </Stack>
    </>
  );
}

function Metrics({ mayManage }: { readonly mayManage: boolean }) {
  const text = useTranslations("numbers.rules");
  const metrics = useAnswer("GET /api/metrics", {});
  const [opened, setOpened] = useState<Metric | "new" | null>(null);
  return (
    <Section title={text("metrics")} hint={text("metrics_hint")} actions={mayManage && <Button size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpened("new")}>{text("add")}</Button>}>
      <Answered of={metrics}>{(all) => <MetricTable all={all} mayManage={mayManage} onOpen={setOpened} />}</Answered>
      {opened !== null && <MetricDrawer metric={opened === "new" ? null : opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}

interface TableProperties {
  readonly all: readonly Metric[];
  readonly mayManage: boolean;
  readonly onOpen: (metric: Metric) => void;
}

function MetricTable({ all, mayManage, onOpen }: TableProperties) {
  const text = useTranslations("numbers.rules");
  const kinds = useTranslations("numbers.kind");
  const subjects = useTranslations("numbers.subject");
  const combining = useTranslations("numbers.combining");
  const language = useLocale();
  const nameOf = (one: Metric) => (language === "en" ? one.name_en : one.name_id);
  const columns: readonly Column<Metric>[] = [
    { key: "name", head: text("name"), isMain: true, cell: (one) => nameOf(one) },
    { key: "code", head: text("code"), cell: (one) => <code>{one.code}</code> },
    { key: "unit", head: text("unit"), cell: (one) => one.unit },
    { key: "kind", head: text("kind"), cell: (one) => kinds(one.kind) },
    { key: "subject", head: text("subject"), cell: (one) => subjects(one.subject) },
    { key: "combining", head: text("over_time"), cell: (one) => combining(one.over_time) },
    { key: "state", head: text("state"), cell: (one) => <Group gap={4}><StateBadge size="sm" tone={one.is_active ? "good" : "ended"}>{text(one.is_active ? "active" : "retired")}</StateBadge>{one.is_built_in && <StateBadge size="sm" tone="idle">{text("built_in")}</StateBadge>}</Group> },
    ...(mayManage ? [{ key: "act", head: text("act"), cell: (one: Metric) => <Button size="xs" variant="subtle" onClick={() => onOpen(one)} aria-label={text("change_one", { name: nameOf(one) })}>{text("change")}</Button> }] : []),
  ];
  return <DataTable label={text("table")} columns={columns} rows={all} keyOf={(one) => one.code} />;
}
