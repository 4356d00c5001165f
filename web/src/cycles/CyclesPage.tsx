// All cycles, and the way to start the next one.
import { Anchor, Button } from "@mantine/core";
import { IconPlayerPlay, IconRotateClockwise } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Cycle } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay, useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { standOf, standTones } from "./cycleWords";
import { NewCycleDialog } from "./NewCycleDialog";

export function CyclesPage() {
  const text = useTranslations("cycles.list");
  const mayStart = useMay("planning.start_cycle");
  const cycles = useAnswer("GET /api/cycles", {});
  const [isNew, setNew] = useAddressValue("baru");
  const button = mayStart ? (
    <Button leftSection={<IconPlayerPlay size={18} aria-hidden />} onClick={() => setNew("1")}>{text("new")}</Button>
  ) : null;
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} actions={button} />
      <Answered of={cycles}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={IconRotateClockwise} title={text("empty.title")} action={button}>{text("empty.text")}</EmptyState>
          ) : (
            <Cycles all={all} />
          )
        }
      </Answered>
      {mayStart && isNew !== null && cycles.data !== undefined && <NewCycleDialog taken={cycles.data} onClose={() => setNew(null)} />}
    </>
  );
}

function Cycles({ all }: { readonly all: readonly Cycle[] }) {
  const text = useTranslations("cycles.list");
  const stands = useTranslations("cycles.stand");
  const dates = useDates();
  const { today } = useMe();
  const { nameOf } = usePeople();
  const columns: readonly Column<Cycle>[] = [
    { key: "name", head: text("column.name"), isMain: true, cell: (one) => <Anchor component={Link} to={`/siklus/${one.id}`} fw={600} size="sm">{one.name}</Anchor> },
    { key: "days", head: text("column.days"), cell: (one) => text("days", { first: dates.day(one.starts_on), last: dates.day(one.ends_on) }) },
    { key: "stand", head: text("column.stand"), cell: (one) => <StateBadge tone={standTones[standOf(one, today)]}>{stands(standOf(one, today))}</StateBadge> },
    { key: "by", head: text("column.started_by"), cell: (one) => nameOf(one.started_by) },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.id} />;
}
