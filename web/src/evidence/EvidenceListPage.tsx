// All evidence of the office, the newest first.
import { Anchor, Button, Group, Modal, SegmentedControl, Stack, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconPaperclip, IconPlus, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";
import { asRefusal, call, type Refusal } from "../api/call";
import { EvidenceKindChoices, type Evidence, type EvidenceKind } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { ErrorState } from "../ui/ErrorState";
import { fileSize } from "../ui/fileSize";
import { LoadingState } from "../ui/LoadingState";
import { Moment } from "../ui/Moment";
import { PageHeader } from "../ui/PageHeader";
import { AddWordsDialog } from "./AddWordsDialog";
import { EvidenceDrop } from "./EvidenceDrop";

const fewest = 20; // a page of the server is never shorter unless it is the last
type Adding = "files" | "link" | "note";

export function EvidenceListPage() {
  const text = useTranslations("evidence.list");
  const ui = useTranslations("ui");
  const mayAdd = useMay("evidence.add");
  const [words, setWords] = useAddressValue("cari");
  const [kind, setKind] = useAddressValue("jenis");
  const [typed, setTyped] = useState(words ?? "");
  const search = useDebouncedCallback((value: string) => setWords(value), 300);
  const [adding, setAdding] = useState<Adding | null>(null);
  const addButton = mayAdd ? (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding("files")}>{text("add")}</Button>
  ) : null;
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} actions={addButton} />
      <Group mb="md" gap="sm" className="no-print">
        <TextInput
          type="search" aria-label={text("search")} placeholder={text("search")} leftSection={<IconSearch size={16} aria-hidden />} style={{ flex: "1 1 16rem", maxWidth: 420 }}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            search(event.currentTarget.value);
          }}
        />
        <SegmentedControl
          aria-label={text("kind")} value={kind ?? "all"} onChange={(value) => setKind(value === "all" ? null : value)} style={{ overflowX: "auto", maxWidth: "100%" }}
          data={["all", ...EvidenceKindChoices].map((value) => ({ value, label: text(`kinds.${value}`) }))}
        />
      </Group>
      <Found words={words ?? ""} kind={kind as EvidenceKind | null} addButton={addButton} />
      <Modal opened={adding === "files"} onClose={() => setAdding(null)} title={text("add")} size="lg" closeButtonProps={{ "aria-label": ui("close") }}>
        <Stack>
          <EvidenceDrop subject={null} />
          <Group>
            <Button variant="subtle" onClick={() => setAdding("link")}>{text("add_link")}</Button>
            <Button variant="subtle" onClick={() => setAdding("note")}>{text("add_note")}</Button>
          </Group>
        </Stack>
      </Modal>
      {(adding === "link" || adding === "note") && <AddWordsDialog kind={adding} subject={null} onClose={() => setAdding(null)} />}
    </>
  );
}

interface FoundProperties {
  readonly words: string;
  readonly kind: EvidenceKind | null;
  readonly addButton: ReactNode;
}

function Found({ words, kind, addButton }: FoundProperties) {
  const text = useTranslations("evidence.list");
  const pages = useInfiniteQuery<readonly Evidence[], Refusal, readonly Evidence[], readonly string[], string | undefined>({
    queryKey: ["GET /api/evidence", "pages", words],
    queryFn: ({ pageParam, signal }) => call("GET /api/evidence", {}, null, { text: words, before: pageParam }, signal),
    initialPageParam: undefined,
    getNextPageParam: (last) => (last.length < fewest ? undefined : last.at(-1)?.id),
    select: ({ pages }) => pages.flat(),
  });
  if (pages.data === undefined)
    return pages.isError ? <ErrorState problem={asRefusal(pages.error)} onRetry={() => void pages.refetch()} /> : <LoadingState />;
  const shown = pages.data.filter((one) => kind === null || one.kind === kind);
  if (shown.length === 0 && !pages.hasNextPage)
    return words === "" && kind === null ? (
      <EmptyState icon={IconPaperclip} title={text("empty.title")} action={addButton}>{text("empty.text")}</EmptyState>
    ) : (
      <EmptyState icon={IconSearch} title={text("none.title")}>{text("none.text")}</EmptyState>
    );
  return (
    <Stack>
      <EvidenceTable all={shown} />
      {pages.hasNextPage && (
        <Button variant="default" mx="auto" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()} className="no-print">
          {text("more")}
        </Button>
      )}
    </Stack>
  );
}

function EvidenceTable({ all }: { readonly all: readonly Evidence[] }) {
  const text = useTranslations("evidence.list");
  const language = useLocale();
  const { nameOf } = usePeople();
  const columns: readonly Column<Evidence>[] = [
    { key: "title", head: text("column.title"), isMain: true, cell: (one) => <Anchor component={Link} to={`/bukti/${one.id}`} fw={600} size="sm" style={{ overflowWrap: "anywhere" }}>{one.title}</Anchor> },
    { key: "kind", head: text("column.kind"), cell: (one) => text(`kinds.${one.kind}`) },
    { key: "captured", head: text("column.captured"), cell: (one) => <Moment at={one.captured_at} /> },
    { key: "by", head: text("column.by"), cell: (one) => nameOf(one.captured_by) },
    { key: "size", head: text("column.size"), align: "end", cell: (one) => (one.size === null ? "–" : fileSize(one.size, language)) },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.id} />;
}
