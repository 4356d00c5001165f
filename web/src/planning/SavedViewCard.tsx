// One saved view: open it, bring it up to date, remove it; and its links.
import { Badge, Button, Group, Paper, Stack, Text } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { PlanViewDetail } from "../api/contract";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { showDone, showRefusal } from "../ui/toasts";
import type { CalendarFilters } from "./calendarFilters";
import type { CalendarView } from "./calendarViews";
import { PlanLinks } from "./PlanLinks";
import { viewForm } from "./savedView";

interface Properties {
  readonly detail: PlanViewDetail;
  /** What the calendar shows. */
  readonly now: { readonly look: CalendarView; readonly filters: CalendarFilters };
  readonly onOpen: () => void;
}

export function SavedViewCard({ detail, now, onOpen }: Properties) {
  const text = useTranslations("views");
  const looks = useTranslations("calendar.view");
  const { nameOf } = usePeople();
  const mayShare = useMay("planning.share_view");
  const { view, may_change: mayChange } = detail;
  return (
    <Paper withBorder p="sm" component="section" aria-label={view.name}>
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Text fw={600} size="sm">{view.name}</Text>
            <Text size="xs" c="dimmed">{looks(view.look)}{!mayChange && ` · ${nameOf(view.owner)}`}</Text>
          </div>
          {view.is_shared && <Badge variant="light" color="gray" radius="sm" leftSection={<IconUsers size={13} aria-hidden />}>{text("shared")}</Badge>}
        </Group>
        <Group gap={6}>
          <Button size="compact-sm" onClick={onOpen} aria-label={text("open_one", { name: view.name })}>{text("open")}</Button>
          {mayChange && <Changing detail={detail} now={now} />}
        </Group>
        {(mayShare || detail.links.length > 0) && <PlanLinks detail={detail} mayShare={mayShare} />}
      </Stack>
    </Paper>
  );
}

function Changing({ detail: { view }, now }: Pick<Properties, "detail" | "now">) {
  const text = useTranslations("views");
  const change = useCommand("PUT /api/plan-views/{view}");
  const remove = useCommand("POST /api/plan-views/{view}/remove");
  const [isAsked, setAsked] = useState(false);
  const update = async () => {
    try {
      await change.mutateAsync({ values: { view: view.id }, body: viewForm({ name: view.name, isShared: view.is_shared }, now.look, now.filters, view.version) });
      showDone(text("kept", { name: view.name }));
    } catch (problem) {
      showRefusal(problem);
    }
  };
  return (
    <>
      <Button size="compact-sm" variant="default" loading={change.isPending} onClick={() => void update()}>{text("update")}</Button>
      <Button size="compact-sm" variant="subtle" color="red" onClick={() => setAsked(true)} aria-label={text("remove_one", { name: view.name })}>{text("remove")}</Button>
      <ConfirmDialog
        opened={isAsked} title={text("remove_one", { name: view.name })} verb={text("remove")} isDangerous onClose={() => setAsked(false)}
        onConfirm={() => remove.mutateAsync({ values: { view: view.id }, body: { version: view.version } })}
      >
        <Text size="sm">{text("remove_text")}</Text>
      </ConfirmDialog>
    </>
  );
}
