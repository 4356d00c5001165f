// Records whose time is over: a list to choose from. Nothing is ever destroyed by itself.
import { Alert, Anchor, Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { IconClockCheck, IconInfoCircle, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { FiledRecord } from "../api/contract";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { DueDay } from "./DueDay";
import { ProposeDialog } from "./ProposeDialog";

export function DueRecords() {
  const text = useTranslations("retention.due");
  const due = useAnswer("GET /api/records-due", {});
  return (
    <Answered of={due}>
      {(all) => (all.length === 0 ? <EmptyState icon={IconClockCheck} title={text("empty.title")}>{text("empty.text")}</EmptyState> : <Chosen all={all} />)}
    </Answered>
  );
}

function Chosen({ all }: { readonly all: readonly FiledRecord[] }) {
  const text = useTranslations("retention.due");
  const mayPropose = useMay("retention.dispose");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isProposing, setProposing] = useState(false);
  const records = all.filter((one) => chosen.has(one.id));
  const turn = (id: string) => setChosen((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id])));
  const columns: readonly Column<FiledRecord>[] = [
    ...(mayPropose ? [{ key: "choose", head: text("choose"), width: "4rem", cell: (one: FiledRecord) => <Checkbox checked={chosen.has(one.id)} onChange={() => turn(one.id)} aria-label={text("choose_one", { identifier: one.identifier })} /> }] : []),
    { key: "title", head: text("record"), isMain: true, cell: (one) => <Anchor component={Link} to={`/arsip/${one.id}`} fw={600} size="sm">{one.identifier} · {one.title}</Anchor> },
    { key: "due", head: text("due_on"), cell: (one) => <DueDay record={one} /> },
  ];
  return (
    <Stack>
      <Alert color="blue" icon={<IconInfoCircle aria-hidden />}><Text size="sm">{text("hint")}</Text></Alert>
      <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.id} />
      {mayPropose && (
        <Group className="no-print">
          <Button color="red.9" disabled={records.length === 0} leftSection={<IconTrash size={18} aria-hidden />} onClick={() => setProposing(true)}>
            {text("propose", { count: records.length })}
          </Button>
        </Group>
      )}
      {isProposing && <ProposeDialog records={records} onClose={() => setProposing(false)} />}
    </Stack>
  );
}
