// A content begins: from an entry of the schedule, which gives it title, channels and time, or freely.
import { Button, Group, Modal, SegmentedControl, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { NewContentLimits, type Id } from "../api/contract";
import { useMe } from "../app/session";
import { shiftDay } from "../planning/calendarDays";
import { useDates } from "../ui/dates";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";

interface Properties {
  /** An entry chosen on another page. */
  readonly entry: string | null;
  readonly onClose: () => void;
}

export function NewContentDialog({ entry: given, onClose }: Properties) {
  const text = useTranslations("production.new");
  const ui = useTranslations("ui");
  const { today } = useMe();
  const dates = useDates();
  const navigate = useNavigate();
  const begin = useCommand("POST /api/contents");
  const entries = useAnswer("GET /api/entries", {}, { from: shiftDay(today, -31), to: shiftDay(today, 120) });
  const contents = useAnswer("GET /api/contents", {});
  const { isBusy, refusal, send } = useDialogSubmit();
  const [way, setWay] = useState<"entry" | "free">("entry");
  const [entry, setEntry] = useState<string | null>(given);
  const [title, setTitle] = useState("");
  const [brief, setBrief] = useState("");
  const begun = new Set((contents.data ?? []).map((one) => one.entry));
  const open = (entries.data ?? []).filter((one) => !one.is_dropped && !begun.has(one.id));
  const chosen = open.find((one) => one.id === entry);
  const isComplete = way === "entry" ? chosen !== undefined : title.trim() !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete) return;
    const body = {
      entry: way === "entry" ? (entry as Id<"ScheduleEntry">) : null,
      title: way === "entry" ? chosen!.title : title.trim(),
      brief: brief.trim() === "" ? null : brief.trim(),
    };
    void send(async () => {
      const { content } = await begin.mutateAsync({ values: {}, body });
      await navigate({ to: `/konten/${content.id}` });
    });
  };
  return (
    <Modal opened onClose={onClose} title={text("title")} size="lg" closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <SegmentedControl aria-label={text("way")} value={way} onChange={(value) => setWay(value as "entry" | "free")} data={[{ value: "entry", label: text("from_entry") }, { value: "free", label: text("free") }]} />
          {way === "entry" ? (
            <Select
              label={text("entry")} description={text("entry_hint")} searchable required placeholder={text("entry_placeholder")} nothingFoundMessage={text("no_entry")}
              data={open.map((one) => ({ value: one.id, label: one.planned_for === null ? one.title : `${dates.shortDay(one.planned_for.slice(0, 10))} · ${one.title}` }))}
              value={entry} onChange={setEntry} error={faultOf(refusal, "entry")}
            />
          ) : (
            <>
              <TextInput label={text("name")} required data-autofocus maxLength={NewContentLimits.title} value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={faultOf(refusal, "title")} />
              <Text size="xs" c="dimmed">{text("free_hint")}</Text>
            </>
          )}
          <Textarea label={text("brief")} description={text("brief_hint")} autosize minRows={3} maxLength={NewContentLimits.brief} value={brief} onChange={(event) => setBrief(event.currentTarget.value)} error={faultOf(refusal, "brief")} />
          <RefusalNote problem={refusal} fields={["entry", "title", "brief"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy} disabled={!isComplete}>{text("begin")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
