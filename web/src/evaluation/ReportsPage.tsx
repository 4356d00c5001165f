// Laporan kegiatan: one for each cycle, and one for each event that deserves it.
import { Anchor, Box, Button, Text } from "@mantine/core";
import { IconPlus, IconReport } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { ActivityReport } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { FollowUpList } from "./FollowUpList";
import { NewReportDrawer } from "./NewReportDrawer";
import { reportTones } from "./reportWords";

export function ReportsPage() {
  const text = useTranslations("evaluation.reports");
  const mayWrite = useMay("evaluation.write");
  const reports = useAnswer("GET /api/reports", {});
  const [isNew, setNew] = useAddressValue("baru");
  const button = mayWrite ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNew("1")}>{text("new")}</Button> : null;
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} description={text("description")} actions={button} />
      <Answered of={reports}>
        {(all) => (all.length === 0 ? <EmptyState icon={IconReport} title={text("empty.title")} action={button}>{text("empty.text")}</EmptyState> : <Reports all={all} />)}
      </Answered>
      <OpenFollowUps />
      {mayWrite && isNew !== null && <NewReportDrawer onClose={() => setNew(null)} />}
    </>
  );
}

/** What accepted reports promised and nobody has finished. */
function OpenFollowUps() {
  const text = useTranslations("evaluation.reports");
  const open = useAnswer("GET /api/follow-ups", {});
  if (open.data === undefined || open.data.length === 0) return null;
  return <Box mt="lg"><Section title={text("follow_ups")} hint={text("follow_ups_hint")}><FollowUpList all={open.data} label={text("follow_ups")} showsReport canStep /></Section></Box>;
}

function Reports({ all }: { readonly all: readonly ActivityReport[] }) {
  const text = useTranslations("evaluation.reports");
  const states = useTranslations("evaluation.report_state");
  const dates = useDates();
  const { nameOf } = usePeople();
  const columns: readonly Column<ActivityReport>[] = [
    { key: "title", head: text("column.title"), isMain: true, cell: (one) => <><Anchor component={Link} to={`/laporan/${one.id}`} size="sm" fw={600}>{one.title}</Anchor>{one.number !== null && <Text size="xs" c="dimmed">{one.number}</Text>}</> },
    { key: "span", head: text("column.span"), cell: (one) => text("span", { from: dates.day(one.starts_on), to: dates.day(one.ends_on) }) },
    { key: "of", head: text("column.of"), cell: (one) => text(`of_${one.about}`) },
    { key: "author", head: text("column.author"), cell: (one) => nameOf(one.author) },
    { key: "state", head: text("column.state"), cell: (one) => <StateBadge tone={reportTones[one.state]} size="sm">{states(one.state)}</StateBadge> },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.id} />;
}
