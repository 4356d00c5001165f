// What can be done with an entry besides changing it: begin its content, follow its chain, drop it or take it back.
import { Anchor, Button, Divider, Group, Stack, Text } from "@mantine/core";
import { IconArrowBackUp, IconLink, IconPencilPlus, IconTrash } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { Schedule, ScheduleEntry } from "../api/contract";
import { useMay } from "../app/session";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { ReasonDialog } from "../ui/ReasonDialog";
import { StateBadge } from "../ui/StateBadge";
import { showDone, showRefusal, showUndo } from "../ui/toasts";
import { toneOf } from "./calendarEntry";
import { wasIssued } from "./entryForm";

interface Properties {
  readonly entry: ScheduleEntry;
  readonly schedule: Schedule;
  readonly mayPlan: boolean;
  readonly onClose: () => void;
}

export function EntryActs({ entry, schedule, mayPlan, onClose }: Properties) {
  const text = useTranslations("planning.entry");
  const mayReadContents = useMay("production.read");
  return (
    <Stack gap="md">
      {mayReadContents && <Contents entry={entry} />}
      <Divider />
      <Group justify="space-between">
        <Button component={Link} to={`/rantai/schedule_entry/${entry.id}`} variant="subtle" size="xs" leftSection={<IconLink size={16} aria-hidden />}>
          {text("chain")}
        </Button>
        {mayPlan && <Bin entry={entry} schedule={schedule} onClose={onClose} />}
      </Group>
    </Stack>
  );
}

function Contents({ entry }: { readonly entry: ScheduleEntry }) {
  const text = useTranslations("planning.entry");
  const states = useTranslations("calendar.state");
  const mayWrite = useMay("production.write") && !entry.is_dropped;
  const contents = useAnswer("GET /api/contents", {}, { entry: entry.id });
  const navigate = useNavigate();
  const begin = useCommand("POST /api/contents");
  const start = async () => {
    try {
      const made = await begin.mutateAsync({ values: {}, body: { entry: entry.id, title: entry.title, brief: entry.note } });
      await navigate({ to: `/konten/${made.content.id}` });
    } catch (problem) {
      showRefusal(problem);
    }
  };
  const all = contents.data ?? [];
  return (
    <Stack gap="xs" component="section" aria-label={text("content")}>
      <Text size="sm" fw={600}>{text("content")}</Text>
      {contents.data !== undefined && all.length === 0 && <Text size="sm" c="dimmed">{text("no_content")}</Text>}
      {all.map((one) => (
        <Group key={one.id} gap="xs" justify="space-between" wrap="nowrap">
          <Anchor component={Link} to={`/konten/${one.id}`} size="sm" style={{ minWidth: 0, overflowWrap: "anywhere" }}>{one.title}</Anchor>
          <StateBadge tone={toneOf[one.state]} size="sm">{states(one.state)}</StateBadge>
        </Group>
      ))}
      {mayWrite && contents.data !== undefined && all.length === 0 && (
        <Group>
          <Button size="xs" variant="light" loading={begin.isPending} leftSection={<IconPencilPlus size={16} aria-hidden />} onClick={() => void start()}>
            {text("start_content")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function Bin({ entry, schedule, onClose }: Omit<Properties, "mayPlan">) {
  const text = useTranslations("planning.entry");
  const ui = useTranslations("ui");
  const command = useCommand("POST /api/entries/{entry}/drop");
  const [isAsked, setAsked] = useState(false);
  const turn = (version: number, isDropped: boolean, reason: string | null) =>
    command.mutateAsync({ values: { entry: entry.id }, body: { version, is_dropped: isDropped, reason } });
  const needsReason = wasIssued(schedule);
  const act = async (reason: string | null) => {
    const changed = await turn(entry.version, !entry.is_dropped, reason);
    const message = text(changed.is_dropped ? "dropped" : "taken_back", { title: entry.title });
    if (changed.is_dropped && reason === null) {
      showUndo({ message, verb: ui("undo"), onUndo: () => void turn(changed.version, false, null).catch(showRefusal) });
    } else showDone(message);
    onClose();
  };
  const verb = text(entry.is_dropped ? "take_back" : "drop");
  const Sign = entry.is_dropped ? IconArrowBackUp : IconTrash;
  return (
    <>
      <Button
        size="xs" variant="light" {...(entry.is_dropped ? {} : { color: "red" })} loading={command.isPending} leftSection={<Sign size={16} aria-hidden />}
        onClick={() => (entry.is_dropped && !needsReason ? void act(null).catch(showRefusal) : setAsked(true))}
      >
        {verb}
      </Button>
      {needsReason ? (
        <ReasonDialog opened={isAsked} title={verb} verb={verb} longest={1000} isDangerous={!entry.is_dropped} onConfirm={act} onClose={() => setAsked(false)}>
          <b>{entry.title}</b>. {text("reason_hint", { number: schedule.baseline_number })}
        </ReasonDialog>
      ) : (
        <ConfirmDialog opened={isAsked} title={verb} verb={verb} isDangerous onConfirm={() => act(null)} onClose={() => setAsked(false)}>
          <Text size="sm"><b>{entry.title}</b>. {text("drop_what_happens")}</Text>
        </ConfirmDialog>
      )}
    </>
  );
}
