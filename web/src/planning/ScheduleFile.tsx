// A schedule out of a workbook or CSV file, put where pasted rows stand.
import { Button, Group, Select, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { call } from "../api/call";
import type { PastedFile, Schedule } from "../api/contract";
import { asRefusal, type Refusal } from "../api/refusal";
import { upload } from "../evidence/uploads";
import { FileDrop } from "../ui/FileDrop";
import { RefusalNote } from "../ui/RefusalNote";

interface Properties {
  readonly schedule: Schedule;
  readonly onRead: (text: string) => void;
}

interface Workbook {
  readonly upload: string;
  readonly sheets: readonly string[];
}

export function ScheduleFile({ schedule, onRead }: Properties) {
  const text = useTranslations("planning.paste.file");
  const [workbook, setWorkbook] = useState<Workbook | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = (token: string, sheet: string | null): Promise<PastedFile> =>
    call("POST /api/schedules/{schedule}/paste/file", { schedule: schedule.id }, { upload: token, sheet });
  const tryTo = async (work: () => Promise<void>) => {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
    } catch (problem) {
      setRefusal(asRefusal(problem));
    } finally {
      setBusy(false);
    }
  };
  const take = ([file]: readonly File[]) =>
    void tryTo(async () => {
      if (file === undefined) return;
      const token = await upload(file);
      const { text: rows, sheets } = await read(token, null);
      if (sheets.length > 1) setWorkbook({ upload: token, sheets });
      else onRead(rows);
    });
  const use = (sheet: string) => void tryTo(async () => onRead((await read(workbook!.upload, sheet)).text));
  return (
    <Stack gap="xs">
      <FileDrop label={text("label")} hint={text("hint")} accept=".xlsx,.csv,.tsv,.txt" isBusy={isBusy} onFiles={take} />
      {workbook !== null && <Sheets sheets={workbook.sheets} isBusy={isBusy} onUse={use} />}
      <RefusalNote problem={refusal} />
    </Stack>
  );
}

interface SheetsProperties {
  readonly sheets: readonly string[];
  readonly isBusy: boolean;
  readonly onUse: (sheet: string) => void;
}

function Sheets({ sheets, isBusy, onUse }: SheetsProperties) {
  const text = useTranslations("planning.paste.file");
  const [chosen, setChosen] = useState(sheets[0] ?? "");
  return (
    <Group align="flex-end">
      <Select label={text("sheet")} description={text("sheet_hint")} data={[...sheets]} value={chosen} allowDeselect={false} onChange={(sheet) => setChosen(sheet ?? "")} />
      <Button loading={isBusy} onClick={() => onUse(chosen)}>{text("use")}</Button>
    </Group>
  );
}
