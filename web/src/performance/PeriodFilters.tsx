// Which days, channels, pillars and people are looked at, and what they are compared with; all of it stays in the address.
import { ActionIcon, Group, SegmentedControl, Select, Text, TextInput } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useAddressValues } from "../app/address";
import { useDates } from "../ui/dates";
import { kindOf, ofKind, shifted, type PeriodKind } from "./performanceWords";

interface Properties {
  readonly period: string;
  readonly firstOn: string;
  readonly lastOn: string;
  readonly channels: readonly { readonly value: string; readonly label: string }[];
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly pillars: readonly string[];
}

const kinds = ["year", "quarter", "month", "days"] as const satisfies readonly PeriodKind[];

export function PeriodFilters({ period, firstOn, lastOn, channels, people, pillars }: Properties) {
  const text = useTranslations("performance.filters");
  const [{ kanal, pilar, orang, banding }, set] = useAddressValues();
  const kind = kindOf(period);
  return (
    <Group gap="sm" mb="md" className="no-print" align="flex-end">
      <SegmentedControl
        size="sm" aria-label={text("kind")} value={kind} onChange={(next) => set({ masa: ofKind(next as PeriodKind, period, firstOn, lastOn) })}
        data={kinds.map((one) => ({ value: one, label: text(`kinds.${one}`) }))}
      />
      {kind === "days" ? <Days firstOn={firstOn} lastOn={lastOn} onChange={(masa) => set({ masa })} /> : <Steps period={period} onChange={(masa) => set({ masa })} />}
      <Select aria-label={text("channel")} placeholder={text("every_channel")} clearable searchable size="sm" w={170} data={[...channels]} value={kanal ?? null} onChange={(one) => set({ kanal: one })} />
      <Select aria-label={text("pillar")} placeholder={text("every_pillar")} clearable size="sm" w={170} data={[...pillars]} value={pilar ?? null} onChange={(one) => set({ pilar: one })} />
      <Select aria-label={text("person")} placeholder={text("everybody")} clearable searchable size="sm" w={170} data={[...people]} value={orang ?? null} onChange={(one) => set({ orang: one })} />
      <Select
        aria-label={text("compare")} placeholder={text("compare_with_nothing")} clearable size="sm" w={210} value={banding ?? null} onChange={(one) => set({ banding: one })}
        data={[{ value: "previous_period", label: text("previous_period") }, { value: "previous_year", label: text("previous_year") }]}
      />
    </Group>
  );
}

function Steps({ period, onChange }: { readonly period: string; readonly onChange: (period: string) => void }) {
  const text = useTranslations("performance.filters");
  const dates = useDates();
  const name = kindOf(period) === "month" ? dates.month(`${period}-01`) : kindOf(period) === "quarter" ? text("quarter", { quarter: period.slice(6), year: period.slice(0, 4) }) : period;
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon variant="default" size="lg" aria-label={text("earlier")} onClick={() => onChange(shifted(period, -1))}><IconChevronLeft size={18} aria-hidden /></ActionIcon>
      <Text fw={600} miw="9rem" ta="center" aria-live="polite">{name}</Text>
      <ActionIcon variant="default" size="lg" aria-label={text("later")} onClick={() => onChange(shifted(period, 1))}><IconChevronRight size={18} aria-hidden /></ActionIcon>
    </Group>
  );
}

function Days({ firstOn, lastOn, onChange }: { readonly firstOn: string; readonly lastOn: string; readonly onChange: (period: string) => void }) {
  const text = useTranslations("performance.filters");
  const put = (first: string, last: string) => first !== "" && last !== "" && onChange(`${first}/${last < first ? first : last}`);
  return (
    <Group gap="xs">
      <TextInput type="date" aria-label={text("from")} value={firstOn} onChange={(event) => put(event.currentTarget.value, lastOn)} />
      <TextInput type="date" aria-label={text("to")} value={lastOn} min={firstOn} onChange={(event) => put(firstOn, event.currentTarget.value)} />
    </Group>
  );
}
