// Holidays out of a calendar file: looked at first, with what is wrong; nothing is entered until chosen.
import { Button, Checkbox, Group, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { call } from "../api/call";
import type { HolidayKind, HolidayRow } from "../api/contract";
import { inBase64 } from "../documents/bytes";
import { DataTable } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { faultOf } from "../ui/fieldErrors";
import { FileDrop } from "../ui/FileDrop";
import { RefusalNote } from "../ui/RefusalNote";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const kinds: readonly HolidayKind[] = ["national", "joint_leave", "office"];

export function HolidayFile() {
  const text = useTranslations("notifications.holidays");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [rows, setRows] = useState<readonly HolidayRow[] | null>(null);
  const look = (files: readonly File[]) =>
    void send(async () => {
      const bytes = new Uint8Array(await files[0]!.arrayBuffer());
      setRows(await call("POST /api/holidays/preview", {}, { ics: inBase64(bytes) }));
    });
  return (
    <Stack>
      <FileDrop label={text("file")} hint={text("file_hint")} accept=".ics,text/calendar" isBusy={isBusy} error={faultOf(refusal, "ics")} onFiles={look} />
      <RefusalNote problem={refusal} fields={["ics"]} />
      {rows !== null && <FoundDays key={JSON.stringify(rows)} found={rows} onDone={() => setRows(null)} />}
    </Stack>
  );
}

function mayEnter(row: HolidayRow): boolean {
  return row.problem === null && !row.is_known && row.day !== null;
}

function FoundDays({ found, onDone }: { readonly found: readonly HolidayRow[]; readonly onDone: () => void }) {
  const text = useTranslations("notifications.holidays");
  const ui = useTranslations("ui");
  const dates = useDates();
  const enter = useCommand("POST /api/holidays/days");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [rows, setRows] = useState(() => found.map((row, number) => ({ ...row, number, isChosen: mayEnter(row) })));
  const change = (number: number, part: Partial<(typeof rows)[number]>) => setRows((all) => all.map((row) => (row.number === number ? { ...row, ...part } : row)));
  const chosen = rows.filter((row) => row.isChosen);
  const wrong = rows.filter((row) => row.problem !== null).length;
  const submit = async () => {
    const days = chosen.map(({ day, name, kind }) => ({ day: day!, name, kind }));
    if (!(await send(() => enter.mutateAsync({ values: {}, body: { days } })))) return;
    showDone(text("added"));
    onDone();
  };
  return (
    <Stack>
      <Text size="sm" role="status">{text("found", { count: rows.length, known: rows.filter((row) => row.is_known).length, wrong })}</Text>
      <DataTable
        label={text("found_list")} rows={rows} keyOf={(row) => String(row.number)}
        columns={[
          {
            key: "name", head: text("column.name"), isMain: true,
            cell: (row) =>
              mayEnter(row) ? <Checkbox checked={row.isChosen} onChange={(event) => change(row.number, { isChosen: event.currentTarget.checked })} label={row.name} /> : row.name === "" ? text("line", { line: row.line }) : row.name,
          },
          { key: "day", head: text("column.day"), cell: (row) => (row.day === null ? "–" : dates.longDay(row.day)) },
          {
            key: "kind", head: text("column.kind"),
            cell: (row) => {
              if (row.problem !== null) return <StateBadge tone="bad">{row.problem}</StateBadge>;
              if (row.is_known) return <StateBadge tone="ended">{text("known")}</StateBadge>;
              return (
                <Select
                  aria-label={`${text("kind_label")}: ${row.name}, ${dates.shortDay(row.day!)}`} size="xs" w={170} allowDeselect={false} value={row.kind} data={kinds.map((value) => ({ value, label: text(`kind.${value}`) }))}
                  onChange={(kind) => kind !== null && change(row.number, { kind: kind as HolidayKind })}
                />
              );
            },
          },
        ]}
      />
      <RefusalNote problem={refusal} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>{ui("cancel")}</Button>
        <Button loading={isBusy} disabled={chosen.length === 0} onClick={() => void submit()}>{text("enter_found", { count: chosen.length })}</Button>
      </Group>
    </Stack>
  );
}
