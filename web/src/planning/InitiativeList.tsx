// The developments as a table.
import { Anchor, Group } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { Initiative } from "../api/contract";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";
import { initiativeTones, isLate, kindSigns } from "./initiativeWords";
import { useChannels } from "./useChannels";

export function InitiativeList({ all, onOpen }: { readonly all: readonly Initiative[]; readonly onOpen: (id: string) => void }) {
  const text = useTranslations("planning.initiatives");
  const kinds = useTranslations("planning.initiatives.kind");
  const states = useTranslations("planning.initiatives.state");
  const { today } = useMe();
  const dates = useDates();
  const channels = useChannels();
  const { nameOf } = usePeople();
  const columns: readonly Column<Initiative>[] = [
    { key: "title", head: text("name"), isMain: true, cell: (one) => <Anchor component="button" type="button" size="sm" fw={600} ta="start" onClick={() => onOpen(one.id)}>{one.title}</Anchor> },
    { key: "kind", head: text("kind_label"), cell: (one) => <Kind one={one} word={kinds(one.kind)} /> },
    { key: "channel", head: text("channel"), cell: (one) => (one.channel === null ? "–" : channels.nameOf(one.channel)) },
    { key: "assignee", head: text("assignee"), cell: (one) => nameOf(one.assignee) || "–" },
    {
      key: "due", head: text("due_on"),
      cell: (one) => (one.due_on === null ? "–" : <Group gap={6}>{dates.day(one.due_on)}{isLate(one, today) && <StateBadge tone="warning" size="sm">{text("late")}</StateBadge>}</Group>),
    },
    { key: "state", head: text("state_label"), cell: (one) => <StateBadge tone={initiativeTones[one.state]} size="sm">{states(one.state)}</StateBadge> },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.id} />;
}

function Kind({ one, word }: { readonly one: Initiative; readonly word: string }) {
  const Sign = kindSigns[one.kind];
  return <Group gap={6} wrap="nowrap" component="span"><Sign size={16} aria-hidden />{word}</Group>;
}
