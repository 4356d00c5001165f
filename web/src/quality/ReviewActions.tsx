// What a management review gave people to do, and what became of it.
import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { ManagementAction } from "../api/contract";
import { useMay, useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { ReasonDialog } from "../ui/ReasonDialog";
import { StateBadge } from "../ui/StateBadge";

export function ReviewActions({ actions }: { readonly actions: readonly ManagementAction[] }) {
  const text = useTranslations("quality.review");
  const dates = useDates();
  const me = useMe();
  const mayHold = useMay("quality.review");
  const { nameOf } = usePeople();
  const finish = useCommand("POST /api/management-actions/{action}/done");
  const [asked, setAsked] = useState<ManagementAction | null>(null);
  const isLate = (one: ManagementAction) => one.done_at === null && one.due_on < me.today;
  const columns: readonly Column<ManagementAction>[] = [
    { key: "text", head: text("column.text"), isMain: true, cell: (one) => one.text },
    { key: "assignee", head: text("assignee"), cell: (one) => nameOf(one.assignee) },
    { key: "due", head: text("due_on"), cell: (one) => dates.shortDay(one.due_on) },
    {
      key: "state", head: text("column.state"),
      cell: (one) => {
        if (one.result !== null) return <><StateBadge tone="good" size="sm">{text("done")}</StateBadge> {one.result}</>;
        return <StateBadge tone={isLate(one) ? "bad" : "active"} size="sm">{text(isLate(one) ? "late" : "open")}</StateBadge>;
      },
    },
    {
      key: "act", head: text("column.act"),
      cell: (one) => (one.done_at === null && (mayHold || one.assignee === me.account) ? <Button size="compact-sm" variant="light" leftSection={<IconCheck size={14} aria-hidden />} onClick={() => setAsked(one)} aria-label={text("finish_one", { text: one.text })}>{text("finish")}</Button> : "–"),
    },
  ];
  return (
    <>
      <DataTable label={text("actions")} columns={columns} rows={actions} keyOf={(one) => one.id} />
      {asked !== null && (
        <ReasonDialog
          opened title={asked.text} verb={text("finish")} label={text("result")} field="result" onClose={() => setAsked(null)}
          onConfirm={(result) => finish.mutateAsync({ values: { action: asked.id }, body: { version: asked.version, result } })}
        />
      )}
    </>
  );
}
