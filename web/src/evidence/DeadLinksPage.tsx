// Links kept as evidence whose content is there no more, so that somebody keeps a copy while there is one.
import { Anchor, Text } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { DeadLink } from "../api/contract";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { Moment } from "../ui/Moment";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { addressTones } from "./look";

export function DeadLinksPage() {
  const text = useTranslations("evidence.dead");
  const dead = useAnswer("GET /api/evidence-dead-links", {});
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} />
      <Answered of={dead}>{(all) => (all.length === 0 ? <EmptyState icon={IconLink} title={text("none.title")}>{text("none.text")}</EmptyState> : <Table all={all} />)}</Answered>
    </>
  );
}

function Table({ all }: { readonly all: readonly DeadLink[] }) {
  const text = useTranslations("evidence.dead");
  const states = useTranslations("evidence.link.state");
  const columns: readonly Column<DeadLink>[] = [
    {
      key: "title", head: text("column.title"), isMain: true,
      cell: ({ evidence }) => (
        <>
          <Anchor component={Link} to={`/bukti/${evidence.id}`} fw={600} size="sm" style={{ overflowWrap: "anywhere" }}>{evidence.title}</Anchor>
          <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>{evidence.url}</Text>
        </>
      ),
    },
    { key: "state", head: text("column.state"), cell: ({ check }) => <StateBadge tone={addressTones[check.state]}>{states(check.state)}</StateBadge> },
    { key: "said", head: text("column.said"), cell: ({ check }) => check.said },
    { key: "since", head: text("column.since"), cell: ({ check }) => (check.failing_since === null ? "–" : <Moment at={check.failing_since} />) },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={({ evidence }) => evidence.id} />;
}
