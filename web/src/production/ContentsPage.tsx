// All contents: as a board by state, or as a list.
import { Anchor, Button, Chip, Group, SegmentedControl, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconLayoutKanban, IconList, IconPencil, IconPlus, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { ContentSummary } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay, useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { useChannels } from "../planning/useChannels";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { ContentsBoard } from "./ContentsBoard";
import { signOfState, stateTones } from "./contentWords";
import { NewContentDialog } from "./NewContentDialog";

export function ContentsPage() {
  const text = useTranslations("production.list");
  const mayWrite = useMay("production.write");
  const { account } = useMe();
  const channels = useChannels();
  const [view, setView] = useAddressValue("tampilan");
  const [words, setWords] = useAddressValue("cari");
  const [channel, setChannel] = useAddressValue("kanal");
  const [mine, setMine] = useAddressValue("saya");
  const [isNew, setNew] = useAddressValue("baru");
  const [entry] = useAddressValue("kegiatan");
  const [typed, setTyped] = useState(words ?? "");
  const search = useDebouncedCallback((value: string) => setWords(value), 300);
  const contents = useAnswer("GET /api/contents", {}, { text: words ?? undefined }, { keepsPrevious: true });
  const isShown = (one: ContentSummary) =>
    (channel === null || one.channels.some((each) => each === channel)) && (mine === null || one.assignee === account);
  const button = mayWrite ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNew("1")}>{text("new")}</Button> : null;
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} actions={button} />
      <Group mb="md" gap="sm" className="no-print">
        <TextInput
          type="search" aria-label={text("search")} placeholder={text("search")} leftSection={<IconSearch size={16} aria-hidden />} style={{ flex: "1 1 14rem", maxWidth: 360 }}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
        />
        <Select aria-label={text("channel")} placeholder={text("all_channels")} clearable searchable data={channels.all.map((one) => ({ value: one.id, label: one.name }))} value={channel} onChange={setChannel} />
        <Chip checked={mine !== null} onChange={(checked) => setMine(checked ? "1" : null)}>{text("mine")}</Chip>
        <SegmentedControl
          aria-label={text("view")} value={view ?? "papan"} onChange={(value) => setView(value === "papan" ? null : value)}
          data={[
            { value: "papan", label: <ViewName sign={<IconLayoutKanban size={16} aria-hidden />} name={text("board")} /> },
            { value: "daftar", label: <ViewName sign={<IconList size={16} aria-hidden />} name={text("rows")} /> },
          ]}
        />
      </Group>
      <Answered of={contents}>
        {(all) => {
          const shown = bySoonest(all.filter(isShown));
          if (all.length === 0 && words === null) return <EmptyState icon={IconPencil} title={text("empty.title")} action={button}>{text("empty.text")}</EmptyState>;
          if (shown.length === 0) return <EmptyState icon={IconSearch} title={text("none.title")}>{text("none.text")}</EmptyState>;
          return view === "daftar" ? <Rows contents={shown} /> : <ContentsBoard contents={shown} />;
        }}
      </Answered>
      {mayWrite && isNew !== null && <NewContentDialog entry={entry} onClose={() => setNew(null)} />}
    </>
  );
}

function ViewName({ sign, name }: { readonly sign: ReactNode; readonly name: string }) {
  return <Group gap={6} wrap="nowrap" component="span">{sign}{name}</Group>;
}

/** By planned time; what has none comes last. */
function bySoonest(contents: readonly ContentSummary[]): readonly ContentSummary[] {
  return [...contents].sort((one, other) => ((one.planned_for ?? "9") < (other.planned_for ?? "9") ? -1 : 1));
}

function Rows({ contents }: { readonly contents: readonly ContentSummary[] }) {
  const text = useTranslations("production.list");
  const states = useTranslations("production.state");
  const dates = useDates();
  const channels = useChannels();
  const { nameOf } = usePeople();
  const columns: readonly Column<ContentSummary>[] = [
    { key: "title", head: text("head.title"), isMain: true, cell: (one) => <Anchor component={Link} to={`/konten/${one.id}`} fw={600} size="sm">{one.title}</Anchor> },
    {
      key: "state", head: text("head.state"), width: "14rem",
      cell: (one) => (
        <Group gap={4} component="span">
          <StateBadge tone={stateTones[one.state]} {...signOfState(one.state)}>{states(one.state)}</StateBadge>
          {one.is_approval_void && <StateBadge tone="warning">{text("void")}</StateBadge>}
        </Group>
      ),
    },
    { key: "planned", head: text("head.planned_for"), cell: (one) => (one.planned_for === null ? "–" : dates.wallTime(one.planned_for)) },
    { key: "channels", head: text("head.channels"), cell: (one) => one.channels.map(channels.nameOf).join(", ") || "–" },
    { key: "pillar", head: text("head.pillar"), cell: (one) => one.pillar ?? "–" },
    { key: "assignee", head: text("head.assignee"), cell: (one) => (one.assignee === null ? "–" : nameOf(one.assignee)) },
  ];
  return <DataTable label={text("title")} columns={columns} rows={contents} keyOf={(one) => one.id} />;
}
