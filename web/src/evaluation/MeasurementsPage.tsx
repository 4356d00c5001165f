// Angka: numbers with their source and time, entered in a table, corrected only by a newer one with its reason.
import { ActionIcon, Button, Group, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { IconChartBar, IconChevronLeft, IconChevronRight, IconFileImport } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { useAddressValue } from "../app/address";
import { useMay, useMe } from "../app/session";
import { shiftDay, shiftMonth } from "../planning/calendarDays";
import { Answered } from "../ui/Answered";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { MeasurementHistory } from "./MeasurementHistory";
import { NumbersTable } from "./NumbersTable";
import { countedChannels, countedPlacements, type Counted, type Per } from "./numbersGrid";

export function MeasurementsPage() {
  const text = useTranslations("evaluation.measurements");
  const { today } = useMe();
  const [chosen, setChosen] = useAddressValue("per");
  const [month, setMonth] = useAddressValue("bulan");
  const per: Per = chosen === "kanal" ? "channel" : "placement";
  const shown = /^\d{4}-\d{2}$/.test(month ?? "") ? month! : today.slice(0, 7);
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} description={text("description")} actions={<Ways />} />
      <Group justify="space-between" mb="md" gap="sm">
        <SegmentedControl
          aria-label={text("per_label")} value={per} onChange={(next) => setChosen(next === "channel" ? "kanal" : null)}
          data={[{ value: "placement", label: text("per.placement") }, { value: "channel", label: text("per.channel") }]}
        />
        {per === "placement" && <MonthChoice month={shown} onChange={setMonth} />}
      </Group>
      {per === "placement" ? <OfPlacements key={shown} month={shown} /> : <OfChannels />}
    </>
  );
}

function Ways() {
  const text = useTranslations("evaluation.measurements");
  const mayWrite = useMay("evaluation.write");
  return (
    <>
      <Button component={Link} to="/angka/aturan" variant="default">{text("rules")}</Button>
      <Button component={Link} to="/angka/impor" leftSection={<IconFileImport size={18} aria-hidden />}>{text(mayWrite ? "import" : "imported")}</Button>
    </>
  );
}

function MonthChoice({ month, onChange }: { readonly month: string; readonly onChange: (month: string) => void }) {
  const text = useTranslations("evaluation.measurements");
  const dates = useDates();
  return (
    <Group gap={4} wrap="nowrap" role="group" aria-label={text("month")}>
      <ActionIcon variant="default" size="lg" aria-label={text("previous_month")} onClick={() => onChange(shiftMonth(month, -1))}><IconChevronLeft size={18} aria-hidden /></ActionIcon>
      <Text fw={600} miw="9.5rem" ta="center" aria-live="polite">{dates.month(month)}</Text>
      <ActionIcon variant="default" size="lg" aria-label={text("next_month")} onClick={() => onChange(shiftMonth(month, 1))}><IconChevronRight size={18} aria-hidden /></ActionIcon>
    </Group>
  );
}

function OfPlacements({ month }: { readonly month: string }) {
  const text = useTranslations("evaluation.measurements");
  const placements = useAnswer("GET /api/placements", {}, { from: `${month}-01`, to: shiftDay(`${shiftMonth(month, 1)}-01`, -1) }, { enabled: useMay("publishing.read") });
  return <Answered of={placements}>{(all) => <Counting key={month} rows={countedPlacements(all)} per="placement" empty={text("empty.placement")} />}</Answered>;
}

function OfChannels() {
  const text = useTranslations("evaluation.measurements");
  const channels = useAnswer("GET /api/channels", {});
  return <Answered of={channels}>{(all) => <Counting rows={countedChannels(all)} per="channel" empty={text("empty.channel")} />}</Answered>;
}

function Counting({ rows, per, empty }: { readonly rows: readonly Counted[]; readonly per: Per; readonly empty: string }) {
  const text = useTranslations("evaluation.measurements");
  const mayWrite = useMay("evaluation.write");
  const measurements = useAnswer("GET /api/measurements", {});
  const [channel, setChannel] = useState<string | null>(null);
  const channels = [...new Map(rows.map((one) => [one.channel.id as string, one.channel.name]))];
  const shown = rows.filter((one) => channel === null || one.channel.id === channel);
  if (rows.length === 0) return <EmptyState icon={IconChartBar} title={text("empty.title")}>{empty}</EmptyState>;
  return (
    <Answered of={measurements}>
      {(all) => {
        const keys = new Set(shown.map((one) => one.key));
        return (
          <Stack gap="lg">
            {per === "placement" && channels.length > 1 && (
              <Select
                label={text("channel")} maw={320} clearable searchable placeholder={text("all_channels")} value={channel} onChange={setChannel}
                data={channels.map(([value, label]) => ({ value, label }))}
              />
            )}
            <NumbersTable key={per} rows={rows} shown={shown} per={per} measurements={all} mayWrite={mayWrite} />
            <MeasurementHistory rows={shown} mayWrite={mayWrite} measurements={all.filter((one) => keys.has((per === "placement" ? one.placement : one.channel) ?? ""))} />
          </Stack>
        );
      }}
    </Answered>
  );
}
