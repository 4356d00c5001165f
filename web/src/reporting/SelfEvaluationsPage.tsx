// Evaluasi diri: one self-evaluation every year, on form FO.2.3.1.
import { Anchor, Button, Stack } from "@mantine/core";
import { IconCertificate, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { SelfEvaluation } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { NewSelfEvaluationDialog } from "./NewSelfEvaluationDialog";
import { RouteSetting } from "./RouteSetting";
import { stateTones } from "./selfEvaluationWords";

export function SelfEvaluationsPage() {
  const text = useTranslations("reporting.list");
  const mayWrite = useMay("reporting.write");
  const all = useAnswer("GET /api/self-evaluations", {});
  const [isNew, setNew] = useAddressValue("baru");
  const button = mayWrite ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNew("1")}>{text("new")}</Button> : null;
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} description={text("description")} actions={<><Button component={Link} to="/templat?formulir=self_evaluation" variant="subtle">{text("to_templates")}</Button>{button}</>} />
      <Stack gap="lg">
        <Answered of={all}>
          {(rows) => (rows.length === 0 ? <EmptyState icon={IconCertificate} title={text("empty.title")} action={button}>{text("empty.text")}</EmptyState> : <Years all={rows} />)}
        </Answered>
        <RouteSetting />
      </Stack>
      {mayWrite && isNew !== null && all.data !== undefined && <NewSelfEvaluationDialog taken={all.data.map((one) => one.year)} onClose={() => setNew(null)} />}
    </>
  );
}

function Years({ all }: { readonly all: readonly SelfEvaluation[] }) {
  const text = useTranslations("reporting.list");
  const states = useTranslations("reporting.state");
  const { nameOf } = usePeople();
  const columns: readonly Column<SelfEvaluation>[] = [
    { key: "year", head: text("column.year"), cell: (one) => String(one.year) },
    { key: "title", head: text("column.title"), isMain: true, cell: (one) => <Anchor component={Link} to={`/evaluasi-diri/${one.id}`} size="sm" fw={600}>{one.title}</Anchor> },
    { key: "met", head: text("column.met"), align: "end", cell: (one) => text("met", { met: one.rows.filter((row) => row.status === "met" || row.status === "exceeded").length, all: one.rows.length }) },
    { key: "reports", head: text("column.reports"), align: "end", cell: (one) => String(one.reports.length) },
    { key: "author", head: text("column.author"), cell: (one) => nameOf(one.author) },
    { key: "state", head: text("column.state"), cell: (one) => <StateBadge tone={stateTones[one.state]} size="sm">{states(one.state)}</StateBadge> },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.id} />;
}
