// The mails that came in, as conversations: found by their words, and the place where mail files are handed over.
import { Anchor, Badge, Box, Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconMail, IconMailPlus, IconPaperclip, IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { asRefusal, call, type Refusal } from "../api/call";
import type { MailThread, ThreadPage as Page } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay } from "../app/session";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { ErrorState } from "../ui/ErrorState";
import { LoadingState } from "../ui/LoadingState";
import { Moment } from "../ui/Moment";
import { PageHeader } from "../ui/PageHeader";
import { CollectingShown } from "./CollectingShown";
import { MailDrop } from "./MailDrop";
import { SubjectLink } from "./SubjectLink";

export function MailsPage() {
  const text = useTranslations("correspondence.mails");
  const ui = useTranslations("ui");
  const mayAdd = useMay("correspondence.write");
  const [words, setWords] = useAddressValue("cari");
  const [typed, setTyped] = useState(words ?? "");
  const search = useDebouncedCallback((value: string) => setWords(value), 300);
  const [isAdding, setAdding] = useState(false);
  const add = mayAdd ? <Button leftSection={<IconMailPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>{text("add")}</Button> : undefined;
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} actions={add} />
      <Box mb="md"><CollectingShown isCalm /></Box>
      <TextInput
        mb="md" maw={420} type="search" aria-label={text("search")} placeholder={text("search")} leftSection={<IconSearch size={16} aria-hidden />} className="no-print" value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <Threads words={words ?? ""} add={add} />
      <Modal opened={isAdding} onClose={() => setAdding(false)} title={text("add")} size="lg" closeButtonProps={{ "aria-label": ui("close") }}>
        <MailDrop subject={null} />
      </Modal>
    </>
  );
}

function Threads({ words, add }: { readonly words: string; readonly add: ReactNode }) {
  const text = useTranslations("correspondence.mails");
  const columns = useColumns();
  const query = words === "" ? {} : { text: words };
  const pages = useInfiniteQuery<Page, Refusal, readonly MailThread[], readonly unknown[], string | undefined>({
    queryKey: ["GET /api/mail-threads", "pages", query],
    queryFn: ({ pageParam, signal }) => call("GET /api/mail-threads", {}, null, { ...query, before: pageParam }, signal),
    initialPageParam: undefined,
    getNextPageParam: (last) => (last.has_more ? last.threads.at(-1)?.id : undefined),
    select: (all) => all.pages.flatMap((one) => one.threads),
  });
  if (pages.data === undefined)
    return pages.isError ? <ErrorState problem={asRefusal(pages.error)} onRetry={() => void pages.refetch()} /> : <LoadingState />;
  if (pages.data.length === 0)
    return words === "" ? (
      <EmptyState icon={IconMail} title={text("empty.title")} action={add}>{text("empty.text")}</EmptyState>
    ) : (
      <EmptyState icon={IconSearch} title={text("none.title")}>{text("none.text")}</EmptyState>
    );
  return (
    <Stack>
      <DataTable label={text("title")} columns={columns} rows={pages.data} keyOf={(one) => one.id} />
      {pages.hasNextPage && (
        <Button variant="default" mx="auto" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()} className="no-print">{text("more")}</Button>
      )}
    </Stack>
  );
}

function useColumns(): readonly Column<MailThread>[] {
  const text = useTranslations("correspondence.mails");
  return [
    {
      key: "title", head: text("thread"), isMain: true,
      cell: (one) => <Anchor component={Link} to={`/surel/${one.id}`} fw={600} style={{ overflowWrap: "anywhere" }}>{one.title === "" ? text("untitled") : one.title}</Anchor>,
    },
    { key: "people", head: text("people"), cell: (one) => <Text size="sm" style={{ overflowWrap: "anywhere" }}>{one.people.join(", ")}</Text> },
    {
      key: "count", head: text("count"),
      cell: (one) => (
        <Group gap="xs">
          <Text size="sm">{text("mails", { count: one.mail_count })}</Text>
          {one.file_count > 0 && <Badge variant="default" leftSection={<IconPaperclip size={12} aria-hidden />} tt="none">{text("files", { count: one.file_count })}</Badge>}
        </Group>
      ),
    },
    { key: "about", head: text("about"), cell: (one) => <SubjectLink thread={one} /> },
    { key: "newest", head: text("newest"), cell: (one) => <Moment at={one.newest_at} /> },
  ];
}
