// All review links of the office: who was asked, what they said, and the way to revoke.
import { Anchor, Text } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { LinkView } from "../api/contract";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { linkTones } from "./linkWords";
import { RevokeLink } from "./RevokeLink";

export function LinksPage() {
  const text = useTranslations("links");
  const links = useAnswer("GET /api/review-links", {});
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} />
      <Answered of={links}>
        {(all) => (all.length === 0 ? <EmptyState icon={IconLink} title={text("title")}>{text("none")}</EmptyState> : <Links all={all} />)}
      </Answered>
    </>
  );
}

function Links({ all }: { readonly all: readonly LinkView[] }) {
  const text = useTranslations("links");
  const dates = useDates();
  const columns: readonly Column<LinkView>[] = [
    { key: "reviewer", head: text("column.reviewer"), isMain: true, cell: (one) => <Reviewer link={one} /> },
    { key: "session", head: text("column.session"), cell: (one) => <Anchor component={Link} to={`/reviu/${one.session}`} size="sm">{one.session_title}</Anchor> },
    { key: "items", head: text("column.items"), cell: (one) => text("items", { count: one.items.length }) },
    { key: "state", head: text("column.state"), cell: (one) => <StateBadge tone={linkTones[one.state]}>{text(`state.${one.state}`)}</StateBadge> },
    { key: "until", head: text("column.until"), cell: (one) => dates.moment(one.expires_at) },
    { key: "act", head: text("column.act"), cell: (one) => <RevokeLink link={one} /> },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.id} />;
}

function Reviewer({ link }: { readonly link: LinkView }) {
  return (
    <>
      <Text size="sm" fw={600}>{link.reviewer}</Text>
      {link.email !== null && <Text size="xs" c="dimmed">{link.email}</Text>}
    </>
  );
}
