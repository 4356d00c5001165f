// What platforms listed: not found yet, linked, or not ours; each can be set right later.
import { Button, Group, SegmentedControl, Stack, Text, useMatches } from "@mantine/core";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { Id, ImportItem, ItemState } from "../api/contract";
import { useChannels } from "../planning/useChannels";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { writtenNumber } from "../ui/numbers";
import { ReasonDialog } from "../ui/ReasonDialog";
import { Section } from "../ui/Section";
import { showDone, showRefusal } from "../ui/toasts";
import { PublicationChoice } from "./PublicationChoice";
import { useMetrics } from "./useMetrics";

const states = ["unmatched", "parted", "linked", "not_ours"] as const satisfies readonly ItemState[];

export function ListedItems({ mayWrite }: { readonly mayWrite: boolean }) {
  const text = useTranslations("numbers.items");
  const [state, setState] = useState<ItemState>("unmatched");
  const orientation = useMatches({ base: "vertical", sm: "horizontal" } as const);
  const items = useAnswer("GET /api/import-items", {}, { state }, { keepsPrevious: true });
  return (
    <Section title={text("title")} hint={text("hint")}>
      <Stack gap="sm">
        <SegmentedControl orientation={orientation} aria-label={text("state")} value={state} onChange={(next) => setState(next as ItemState)} style={{ alignSelf: "flex-start" }} data={states.map((value) => ({ value, label: text(`of.${value}`) }))} />
        <Answered of={items}>{(all) => <Items items={all} mayWrite={mayWrite} />}</Answered>
      </Stack>
    </Section>
  );
}

function Items({ items, mayWrite }: { readonly items: readonly ImportItem[]; readonly mayWrite: boolean }) {
  const text = useTranslations("numbers.items");
  const dates = useDates();
  const { nameOf } = useChannels();
  const columns: readonly Column<ImportItem>[] = [
    { key: "what", head: text("what"), isMain: true, cell: (one) => <span style={{ overflowWrap: "anywhere" }}>{one.title}</span> },
    { key: "channel", head: text("channel"), cell: (one) => nameOf(one.channel) },
    { key: "day", head: text("day"), cell: (one) => (one.published_on === null ? "–" : dates.day(one.published_on)) },
    { key: "waiting", head: text("waiting"), cell: (one) => <Waiting item={one} /> },
    ...(mayWrite ? [{ key: "act", head: text("act"), cell: (one: ImportItem) => <Acts item={one} /> }] : []),
  ];
  return <DataTable label={text("table")} columns={columns} rows={items} keyOf={(one) => one.id} empty={<Text size="sm" c="dimmed">{text("empty")}</Text>} />;
}

function Waiting({ item }: { readonly item: ImportItem }) {
  const language = useLocale();
  const { nameOf } = useMetrics();
  return <>{item.waiting.length === 0 ? "–" : item.waiting.map((one) => `${nameOf(one.metric)} ${writtenNumber(one.value, language)}`).join(", ")}</>;
}

function Acts({ item }: { readonly item: ImportItem }) {
  const text = useTranslations("numbers.items");
  const decide = useCommand("POST /api/import-items/{item}/decide");
  const part = useCommand("POST /api/import-items/{item}/part");
  const [isParting, setParting] = useState(false);
  const choose = (placement: string | null) =>
    void decide.mutateAsync({ values: { item: item.id }, body: { version: item.version, placement: placement as Id<"Placement"> | null } }).then(() => showDone(text(placement === null ? "done_not_ours" : "done_linked", { title: item.title })), showRefusal);
  if (item.state === "linked")
    return (
      <>
        <Button size="xs" variant="subtle" onClick={() => setParting(true)} aria-label={text("part_one", { title: item.title })}>{text("part")}</Button>
        <ReasonDialog
          opened={isParting} title={text("part_title")} verb={text("part")} onClose={() => setParting(false)}
          onConfirm={(reason) => part.mutateAsync({ values: { item: item.id }, body: { version: item.version, reason } })}
        >
          {text("part_words", { title: item.title })}
        </ReasonDialog>
      </>
    );
  return (
    <Group gap={4}>
      <PublicationChoice channel={item.channel} label={text("link_one", { title: item.title })} onChoose={choose} />
      {item.state !== "not_ours" && <Button size="xs" variant="subtle" onClick={() => choose(null)} aria-label={text("not_ours_one", { title: item.title })}>{text("not_ours")}</Button>}
    </Group>
  );
}
