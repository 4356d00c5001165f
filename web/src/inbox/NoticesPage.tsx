// Kabar: every message to the reader, day by day, with keys to go through them.
import { Button, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { IconChecks, IconMailOpened } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { call } from "../api/call";
import type { Notice, NoticePage } from "../api/contract";
import { useAddressValue } from "../app/address";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { RefusalNote } from "../ui/RefusalNote";
import { showRefusal } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { NoticeDays } from "./NoticeDays";

type State = "all" | "unread";

export function NoticesPage() {
  const text = useTranslations("inbox.notices");
  const [chosen, choose] = useAddressValue("keadaan");
  const state: State = chosen === "unread" ? "unread" : "all";
  const page = useAnswer("GET /api/notices", {}, { state }, { keepsPrevious: true });
  const markAll = useCommand("POST /api/notices/read");
  const count = page.data?.unread_count ?? 0;
  return (
    <>
      <PageHeader
        title={text("title")} description={text("unread_count", { count })}
        actions={
          <Group gap="xs">
            <SegmentedControl
              aria-label={text("which")} value={state} onChange={(value) => choose(value === "all" ? null : value)}
              data={[{ value: "all", label: text("all") }, { value: "unread", label: text("unread_only") }]}
            />
            <Button
              variant="default" leftSection={<IconChecks size={18} aria-hidden />} loading={markAll.isPending} disabled={count === 0}
              onClick={() => markAll.mutate({ values: {}, body: null }, { onError: showRefusal })}
            >
              {text("mark_read")}
            </Button>
          </Group>
        }
      />
      <Answered of={page}>{(first) => <Pages key={state} first={first} state={state} />}</Answered>
    </>
  );
}

function Pages({ first, state }: { readonly first: NoticePage; readonly state: State }) {
  const text = useTranslations("inbox.notices");
  const [older, setOlder] = useState<NoticePage | null>(null);
  const { isBusy, refusal, send } = useDialogSubmit();
  const known = new Set(first.notices.map((one) => one.id));
  const notices = [...first.notices, ...(older?.notices ?? []).filter((one) => !known.has(one.id))];
  const hasMore = (older ?? first).has_more;
  const more = () =>
    void send(async () => {
      const last = notices.at(-1);
      const next = await call("GET /api/notices", {}, null, { state, ...(last === undefined ? {} : { before: last.id }) });
      setOlder({ ...next, notices: [...(older?.notices ?? []), ...next.notices] });
    });
  const now = () => new Date().toISOString() as NonNullable<Notice["read_at"]>;
  const setRead = (id: string) => setOlder((before) => before && { ...before, notices: before.notices.map((one) => (one.id === id ? { ...one, read_at: one.read_at ?? now() } : one)) });
  if (notices.length === 0)
    return <EmptyState icon={IconMailOpened} title={text(state === "unread" ? "all_read" : "empty_title")}>{text("empty")}</EmptyState>;
  return (
    <Stack>
      <Text size="sm" c="dimmed" visibleFrom="sm" className="no-print">{text("keys")}</Text>
      <NoticeDays notices={notices} onRead={setRead} />
      <RefusalNote problem={refusal} />
      {hasMore && <Group justify="center"><Button variant="default" loading={isBusy} onClick={more}>{text("older")}</Button></Group>}
    </Stack>
  );
}
