// Jejak: everything that was changed, by whom and when, with the proof that it is written and unchanged.
import { Button, Group, Select, Stack, Text } from "@mantine/core";
import { IconFilterOff, IconHistory, IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { asRefusal, call, type Refusal } from "../api/call";
import type { TrailEntry } from "../api/contract";
import { useAddressValue } from "../app/address";
import { EmptyState } from "../ui/EmptyState";
import { ErrorState } from "../ui/ErrorState";
import { LoadingState } from "../ui/LoadingState";
import { PageHeader } from "../ui/PageHeader";
import { EntryDrawer } from "./EntryDrawer";
import { LedgerHealthCard } from "./LedgerHealthCard";
import { Trail } from "./Trail";

const fewest = 100; // a page of the server is never shorter unless it is the last

export function LedgerPage() {
  const text = useTranslations("ledger.list");
  const [kind, setKind] = useAddressValue("jenis");
  const [object, setObject] = useAddressValue("objek");
  const kinds = useKinds(kind);
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} />
      <Stack gap="lg">
        <LedgerHealthCard />
        <Group gap="sm" align="flex-end" className="no-print">
          <Select label={text("kind")} placeholder={text("all_kinds")} searchable clearable data={[...kinds]} value={kind} onChange={setKind} style={{ flex: "1 1 14rem", maxWidth: 420 }} />
          {object !== null && (
            <Button variant="light" leftSection={<IconFilterOff size={17} aria-hidden />} onClick={() => setObject(null)}>{text("all_objects")}</Button>
          )}
        </Group>
        <Pages kind={kind} object={object} onObject={setObject} onKind={setKind} />
      </Stack>
    </>
  );
}

/** The kinds among the newest entries, in words, with the one that is chosen. */
function useKinds(chosen: string | null): readonly { readonly value: string; readonly label: string }[] {
  const { data } = useAnswer("GET /api/ledger", {});
  const sentences = new Map((data ?? []).map((one) => [one.kind, one.sentence]));
  if (chosen !== null && !sentences.has(chosen)) sentences.set(chosen, chosen);
  return [...sentences].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label));
}

interface PagesProperties {
  readonly kind: string | null;
  readonly object: string | null;
  readonly onObject: (object: string) => void;
  readonly onKind: (kind: string) => void;
}

function Pages({ kind, object, onObject, onKind }: PagesProperties) {
  const text = useTranslations("ledger.list");
  const [opened, setOpened] = useState<TrailEntry | null>(null);
  const pages = useInfiniteQuery<readonly TrailEntry[], Refusal, readonly TrailEntry[], readonly (string | null)[], number | undefined>({
    queryKey: ["GET /api/ledger", "pages", kind, object],
    queryFn: ({ pageParam, signal }) => call("GET /api/ledger", {}, null, { kind: kind ?? undefined, object: object ?? undefined, before: pageParam?.toString() }, signal),
    initialPageParam: undefined,
    getNextPageParam: (last) => (last.length < fewest ? undefined : last.at(-1)?.seq),
    select: ({ pages }) => pages.flat(),
  });
  if (pages.data === undefined)
    return pages.isError ? <ErrorState problem={asRefusal(pages.error)} onRetry={() => void pages.refetch()} /> : <LoadingState />;
  if (pages.data.length === 0)
    return kind === null && object === null ? (
      <EmptyState icon={IconHistory} title={text("empty.title")}>{text("empty.text")}</EmptyState>
    ) : (
      <EmptyState icon={IconSearch} title={text("none.title")}>{text("none.text")}</EmptyState>
    );
  return (
    <Stack>
      <Trail entries={pages.data} onOpen={setOpened} />
      {pages.hasNextPage ? (
        <Button variant="default" mx="auto" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()} className="no-print">{text("more")}</Button>
      ) : (
        <Text size="sm" c="dimmed" ta="center">{text("all_shown", { count: pages.data.length })}</Text>
      )}
      {opened !== null && (
        <EntryDrawer
          entry={opened} onClose={() => setOpened(null)}
          onObject={() => { onObject(opened.object); setOpened(null); }} onKind={() => { onKind(opened.kind); setOpened(null); }}
        />
      )}
    </Stack>
  );
}
