// Jejak: everything that was changed, by whom and when, with the proof that it is written and unchanged.
import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconFilterOff, IconHistory, IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
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
  const [typed, setTyped] = useState(kind ?? "");
  const search = useDebouncedCallback((value: string) => setKind(value.trim()), 400);
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} />
      <Stack gap="lg">
        <LedgerHealthCard />
        <Group gap="sm" align="flex-end" className="no-print">
          <TextInput
            type="search" label={text("kind")} placeholder="planning.schedule_issued" leftSection={<IconSearch size={16} aria-hidden />} style={{ flex: "1 1 14rem", maxWidth: 360 }}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              search(event.currentTarget.value);
            }}
          />
          {object !== null && (
            <Button variant="light" leftSection={<IconFilterOff size={17} aria-hidden />} onClick={() => setObject(null)}>{text("all_objects")}</Button>
          )}
        </Group>
        <Pages kind={kind} object={object} onObject={setObject} onKind={(one) => { setTyped(one); setKind(one); }} />
      </Stack>
    </>
  );
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
