// All evidence of the office, the newest first; found by the words inside it.
import { Button, Group, Modal, SegmentedControl, Select, Stack, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconLinkOff, IconPaperclip, IconPlus, IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { asRefusal, call, type Refusal } from "../api/call";
import { EvidenceKindChoices, type EvidenceKind, type FoundEvidence, type Id } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { EmptyState } from "../ui/EmptyState";
import { ErrorState } from "../ui/ErrorState";
import { LoadingState } from "../ui/LoadingState";
import { PageHeader } from "../ui/PageHeader";
import { AddWordsDialog } from "./AddWordsDialog";
import { EvidenceDrop } from "./EvidenceDrop";
import { FoundEvidenceTable } from "./FoundEvidenceTable";

const mediaGroups = ["picture", "pdf", "office", "video", "sound"] as const;
type MediaGroup = (typeof mediaGroups)[number];

const wholePage = 40; // the server gives as many, unless it is the last page
type Adding = "files" | "link" | "note";

export function EvidenceListPage() {
  const text = useTranslations("evidence.list");
  const ui = useTranslations("ui");
  const mayAdd = useMay("evidence.add");
  const [words, setWords] = useAddressValue("cari");
  const [kind, setKind] = useAddressValue("jenis");
  const [media, setMedia] = useAddressValue("media");
  const [person, setPerson] = useAddressValue("oleh");
  const [month, setMonth] = useAddressValue("bulan");
  const { choices: people } = usePeople();
  const [typed, setTyped] = useState(words ?? "");
  const search = useDebouncedCallback((value: string) => setWords(value), 300);
  const [adding, setAdding] = useState<Adding | null>(null);
  const addButton = mayAdd ? (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding("files")}>{text("add")}</Button>
  ) : null;
  return (
    <>
      <PageHeader
        title={text("title")} description={text("description")}
        actions={<Group gap="xs"><Button component={Link} to="/bukti/tautan-mati" variant="default" leftSection={<IconLinkOff size={18} aria-hidden />}>{text("dead_links")}</Button>{addButton}</Group>}
      />
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
        <Select
          aria-label={text("media")} placeholder={text("media")} clearable value={media} onChange={setMedia} w={150}
          data={mediaGroups.map((value) => ({ value, label: text(`medias.${value}`) }))}
        />
        <Select aria-label={text("person")} placeholder={text("person")} clearable searchable value={person} onChange={setPerson} data={[...people]} w={180} />
        <TextInput type="month" aria-label={text("month")} value={month ?? ""} onChange={(event) => setMonth(event.currentTarget.value)} w={170} />
      </Group>
      <Found asked={{ words: words ?? "", kind: kind as EvidenceKind | null, media: media as MediaGroup | null, person: person as Id<"Account"> | null, month }} addButton={addButton} />
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

interface Asked {
  readonly words: string;
  readonly kind: EvidenceKind | null;
  readonly media: MediaGroup | null;
  readonly person: Id<"Account"> | null;
  /** "2026-03" */
  readonly month: string | null;
}

interface FoundProperties {
  readonly asked: Asked;
  readonly addButton: ReactNode;
}

/** The first and the last day of "2026-03". */
function daysOf(month: string | null) {
  if (month === null || !/^\d{4}-\d{2}$/.test(month)) return {};
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}

function queryOf({ words, kind, media, person, month }: Asked) {
  return {
    ...(words === "" ? {} : { text: words }),
    ...(kind === null ? {} : { kind }),
    ...(media === null ? {} : { media }),
    ...(person === null ? {} : { person }),
    ...daysOf(month),
  };
}

function Found({ asked, addButton }: FoundProperties) {
  const text = useTranslations("evidence.list");
  const query = queryOf(asked);
  const pages = useInfiniteQuery<readonly FoundEvidence[], Refusal, readonly FoundEvidence[], readonly unknown[], string | undefined>({
    queryKey: ["GET /api/evidence-search", "pages", query],
    queryFn: ({ pageParam, signal }) => call("GET /api/evidence-search", {}, null, { ...query, before: pageParam }, signal),
    initialPageParam: undefined,
    getNextPageParam: (last) => (last.length < wholePage ? undefined : last.at(-1)?.evidence.id),
    select: ({ pages }) => pages.flat(),
  });
  if (pages.data === undefined)
    return pages.isError ? <ErrorState problem={asRefusal(pages.error)} onRetry={() => void pages.refetch()} /> : <LoadingState />;
  if (pages.data.length === 0)
    return Object.keys(query).length === 0 ? (
      <EmptyState icon={IconPaperclip} title={text("empty.title")} action={addButton}>{text("empty.text")}</EmptyState>
    ) : (
      <EmptyState icon={IconSearch} title={text("none.title")}>{text("none.text")}</EmptyState>
    );
  return (
    <Stack>
      <FoundEvidenceTable all={pages.data} />
      {pages.hasNextPage && (
        <Button variant="default" mx="auto" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()} className="no-print">
          {text("more")}
        </Button>
      )}
    </Stack>
  );
}
