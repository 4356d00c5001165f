// A chat as people read it: searched, by person, covered or not; and the place to mark what was decided.
import { Button, Group, Select, Stack, Switch, Text, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { asRefusal, call, type Refusal } from "../api/call";
import type { ChatPage, Evidence } from "../api/contract";
import { useMay } from "../app/session";
import { ErrorState } from "../ui/ErrorState";
import { LoadingState } from "../ui/LoadingState";
import { ChatMessages } from "./ChatMessages";
import { MarkPassageDialog } from "./MarkPassageDialog";
import { Passages } from "./Passages";

export interface Range {
  readonly first: number;
  readonly last: number;
}

/** The range that grows or begins anew when a message is chosen. */
export function rangeWith(range: Range | null, index: number): Range {
  if (range === null || range.first !== range.last) return { first: index, last: index };
  return { first: Math.min(range.first, index), last: Math.max(range.first, index) };
}

function useMessages(evidence: string, text: string, person: string, isUnmasked: boolean) {
  return useInfiniteQuery<ChatPage, Refusal, readonly ChatPage[], readonly unknown[], number>({
    queryKey: ["GET /api/evidence/{evidence}/chat", evidence, text, person, isUnmasked],
    queryFn: ({ pageParam, signal }) =>
      call("GET /api/evidence/{evidence}/chat", { evidence }, null, { text, person, from_message: String(pageParam), unmasked: String(isUnmasked) }, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, page) => sum + page.messages.length, 0);
      const end = last.messages.at(-1);
      return end === undefined || loaded >= last.found ? undefined : end.index + 1;
    },
    select: ({ pages }) => pages,
  });
}

export function ChatShown({ evidence }: { readonly evidence: Evidence }) {
  const text = useTranslations("evidence.reading");
  const mayMark = useMay("evidence.add");
  const [typed, setTyped] = useState("");
  const [words] = useDebouncedValue(typed, 300);
  const [person, setPerson] = useState<string | null>(null);
  const [isUnmasked, setUnmasked] = useState(false);
  const [range, setRange] = useState<Range | null>(null);
  const [isMarking, setMarking] = useState(false);
  const pages = useMessages(evidence.id, words, person ?? "", isUnmasked);
  const page = pages.data?.at(-1);
  if (pages.isError) return <ErrorState problem={asRefusal(pages.error)} onRetry={() => void pages.refetch()} />;
  return (
    <Stack gap="sm">
      <Group className="no-print" align="flex-end">
        <TextInput type="search" label={text("search")} leftSection={<IconSearch size={16} aria-hidden />} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
        <Select label={text("person")} placeholder={text("everybody")} data={[...(page?.people ?? [])]} value={person} onChange={setPerson} clearable searchable />
        {page?.may_unmask === true && (
          <Switch
            label={text("uncovered")} checked={isUnmasked}
            onChange={(event) => {
              setUnmasked(event.currentTarget.checked);
              setPerson(null);
            }}
          />
        )}
      </Group>
      {page === undefined ? <LoadingState /> : (
        <>
          <About page={page} />
          <ChatMessages
            messages={(pages.data ?? []).flatMap((one) => one.messages)} range={range}
            onChoose={mayMark ? (index) => setRange(rangeWith(range, index)) : null}
            onEnd={() => { if (pages.hasNextPage && !pages.isFetchingNextPage) void pages.fetchNextPage(); }}
          />
          {range !== null && (
            <Group className="no-print">
              <Text size="sm" role="status">{text("chosen", { first: range.first + 1, last: range.last + 1 })}</Text>
              <Button size="xs" onClick={() => setMarking(true)}>{text("mark")}</Button>
              <Button size="xs" variant="default" onClick={() => setRange(null)}>{text("unchoose")}</Button>
            </Group>
          )}
        </>
      )}
      <Passages evidence={evidence.id} />
      {isMarking && range !== null && (
        <MarkPassageDialog evidence={evidence.id} range={range} onClose={(isDone) => { setMarking(false); if (isDone) setRange(null); }} />
      )}
    </Stack>
  );
}

function About({ page }: { readonly page: ChatPage }) {
  const text = useTranslations("evidence.reading");
  return (
    <Text size="sm" c="dimmed">
      {text("found", { found: page.found, total: page.total })}
      {page.form === "whatsapp" && ` · ${text(`order.${page.date_order}`)} ${text(page.is_date_order_certain ? "certain" : "uncertain")}`}
      {page.is_masked && ` · ${text("covered")}`}
      {!page.is_whole && ` · ${text("not_whole")}`}
    </Text>
  );
}
