// All review sessions, and the way to record another.
import { Anchor, Button } from "@mantine/core";
import { IconMessages, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { ReviewSession } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { useDates } from "../ui/dates";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { NewSessionDrawer } from "./NewSessionDrawer";
import { modeSigns } from "./sessionWords";

export function SessionsPage() {
  const text = useTranslations("review.list");
  const mayRecord = useMay("review.write");
  const sessions = useAnswer("GET /api/reviews", {});
  const [isNew, setNew] = useAddressValue("baru");
  const button = mayRecord ? (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNew("1")}>{text("new")}</Button>
  ) : null;
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} description={text("description")} actions={button} />
      <Answered of={sessions}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={IconMessages} title={text("empty.title")} action={button}>{text("empty.text")}</EmptyState>
          ) : (
            <Sessions all={all} />
          )
        }
      </Answered>
      {mayRecord && isNew !== null && <NewSessionDrawer onClose={() => setNew(null)} />}
    </>
  );
}

function Sessions({ all }: { readonly all: readonly ReviewSession[] }) {
  const text = useTranslations("review.list");
  const modes = useTranslations("review.mode");
  const dates = useDates();
  const columns: readonly Column<ReviewSession>[] = [
    { key: "title", head: text("column.title"), isMain: true, cell: (one) => <Anchor component={Link} to={`/reviu/${one.id}`} fw={600} size="sm">{one.title}</Anchor> },
    { key: "held", head: text("column.held_on"), cell: (one) => dates.longDay(one.held_on) },
    { key: "mode", head: text("column.mode"), cell: (one) => <StateBadge tone="idle" icon={modeSigns[one.mode]}>{modes(one.mode)}</StateBadge> },
    { key: "chair", head: text("column.chair"), cell: (one) => one.chair ?? "–" },
    {
      key: "present", head: text("column.present"), align: "end",
      cell: (one) => text("present", { present: one.attendees.filter((each) => each.attendance === "present").length, all: one.attendees.length }),
    },
    {
      key: "state", head: text("column.state"),
      cell: (one) => <StateBadge tone={one.closed_at === null ? "active" : "good"}>{text(one.closed_at === null ? "open" : "closed")}</StateBadge>,
    },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.id} />;
}
