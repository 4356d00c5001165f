// The numbers of the channels themselves by month, such as followers; each leads to the page where it was entered.
import { Anchor, Table, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useLocale, useTranslations } from "use-intl";
import type { ChannelNumber, Performance } from "../api/contract";
import { useMetrics } from "../evaluation/useMetrics";
import { useDates } from "../ui/dates";
import { writtenNumber } from "../ui/numbers";
import { Section } from "../ui/Section";
import { Difference } from "./FigureSection";
import { difference } from "./performanceWords";

export function ChannelNumbers({ page: { channel_numbers: numbers, compared } }: { readonly page: Performance }) {
  const text = useTranslations("performance.channels");
  const no = useTranslations("performance");
  const dates = useDates();
  const language = useLocale();
  const { nameOf } = useMetrics();
  const months = numbers[0]?.months ?? [];
  const shown = (value: number | null) => (value === null ? <Text span size="sm" c="dimmed">{no("no_data")}</Text> : writtenNumber(value, language));
  const then = (one: ChannelNumber) => compared?.channel_numbers.find((other) => other.channel === one.channel && other.metric === one.metric)?.value ?? null;
  if (numbers.length === 0) return <Section title={text("title")}><Text size="sm" c="dimmed">{text("empty")}</Text></Section>;
  return (
    <Section title={text("title")} hint={text("hint")}>
      <Table.ScrollContainer minWidth={320 + 90 * months.length} type="native" tabIndex={0} role="region" aria-label={no("table_of", { title: text("title") })}>
        <Table fz="sm" aria-label={text("title")} styles={{ td: { fontVariantNumeric: "tabular-nums" } }}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text("channel")}</Table.Th><Table.Th scope="col">{text("metric")}</Table.Th><Table.Th scope="col" ta="end">{text("whole")}</Table.Th>
              {months.map((one) => <Table.Th key={one.month} scope="col" ta="end">{dates.month(one.month).slice(0, 3)}</Table.Th>)}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {numbers.map((one) => (
              <Table.Tr key={`${one.channel} ${one.metric}`}>
                <Table.Th scope="row" fw={500}><Anchor component={Link} to="/angka" search={{ per: "kanal" } as never} size="sm">{one.channel_name}</Anchor></Table.Th>
                <Table.Td>{nameOf(one.metric)}</Table.Td>
                <Table.Td ta="end">{shown(one.value)} {compared !== null && <Difference of={difference(one.value, then(one))} />}</Table.Td>
                {one.months.map((month) => <Table.Td key={month.month} ta="end">{shown(month.value)}</Table.Td>)}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}
