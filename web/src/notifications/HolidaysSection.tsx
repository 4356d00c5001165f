// The year's holidays: those that are known, and those that the office enters.
import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { HolidayView } from "../api/contract";
import { Answered } from "../ui/Answered";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { DataTable } from "../ui/DataTable";
import { todayIn, useDates, useOfficeZone } from "../ui/dates";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { HolidayFile } from "./HolidayFile";
import { HolidaysForm } from "./HolidaysForm";

export function HolidaysSection() {
  const text = useTranslations("notifications.holidays");
  const zone = useOfficeZone();
  const [year, setYear] = useState(() => Number(todayIn(zone).slice(0, 4)));
  const holidays = useAnswer("GET /api/holidays", {}, { around: `${year}-01-01` }, { keepsPrevious: true });
  return (
    <Section title={text("title")} hint={text("hint")}>
      <Stack>
        <Group gap="xs">
          <Button variant="default" size="compact-md" aria-label={text("earlier")} onClick={() => setYear(year - 1)}>←</Button>
          <Text fw={600} aria-live="polite">{text("year", { year: String(year) })}</Text>
          <Button variant="default" size="compact-md" aria-label={text("later")} onClick={() => setYear(year + 1)}>→</Button>
        </Group>
        <Answered of={holidays}>{(all) => <Holidays holidays={all} label={text("list", { year: String(year) })} />}</Answered>
        <HolidaysForm />
        <HolidayFile />
      </Stack>
    </Section>
  );
}

function Holidays({ holidays, label }: { readonly holidays: readonly HolidayView[]; readonly label: string }) {
  const text = useTranslations("notifications.holidays");
  const dates = useDates();
  const remove = useCommand("DELETE /api/holidays/{holiday}");
  const [leaving, setLeaving] = useState<HolidayView | null>(null);
  const confirm = async () => {
    await remove.mutateAsync({ values: { holiday: leaving!.id! }, body: null });
    showDone(text("removed"));
    setLeaving(null);
  };
  return (
    <>
      <DataTable
        label={label} rows={holidays} keyOf={(one) => one.day}
        columns={[
          { key: "name", head: text("column.name"), isMain: true, cell: (one) => one.name },
          { key: "day", head: text("column.day"), cell: (one) => dates.longDay(one.day) },
          { key: "kind", head: text("column.kind"), cell: (one) => text(`kind.${one.kind}`) },
          {
            key: "remove", head: text("column.remove"), align: "end",
            cell: (one) =>
              one.id === null ? (
                text("fixed")
              ) : (
                <Button variant="default" size="compact-sm" aria-label={`${text("remove")}: ${one.name}`} onClick={() => setLeaving(one)}>{text("remove")}</Button>
              ),
          },
        ]}
      />
      <ConfirmDialog opened={leaving !== null} title={text("remove_title")} verb={text("remove")} isDangerous onConfirm={confirm} onClose={() => setLeaving(null)}>
        {leaving !== null && text("remove_text", { name: leaving.name, day: dates.longDay(leaving.day) })}
      </ConfirmDialog>
    </>
  );
}
