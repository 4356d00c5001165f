// The year by channel and by pillar.
import { Stack, Table, Text } from "@mantine/core";
import { useLocale, useTranslations } from "use-intl";
import type { GroupFigures } from "../api/contract";
import { writtenNumber } from "../ui/numbers";
import { Section } from "../ui/Section";
import { counts } from "./MonthsSection";

export function GroupsSection({ channels, pillars }: { readonly channels: readonly GroupFigures[]; readonly pillars: readonly GroupFigures[] }) {
  const text = useTranslations("reporting.groups");
  return (
    <Section title={text("title")}>
      <Stack gap="lg">
        <Groups head={text("channel")} groups={channels} />
        <Groups head={text("pillar")} groups={pillars} />
      </Stack>
    </Section>
  );
}

function Groups({ head, groups }: { readonly head: string; readonly groups: readonly GroupFigures[] }) {
  const text = useTranslations("reporting.groups");
  const months = useTranslations("reporting.months");
  const language = useLocale();
  if (groups.length === 0) return <Text size="sm" c="dimmed">{months("empty")}</Text>;
  return (
    <Table.ScrollContainer minWidth={380} type="native" tabIndex={0} role="region" aria-label={head}>
      <Table fz="sm" aria-label={head} styles={{ td: { fontVariantNumeric: "tabular-nums" } }}>
        <Table.Thead><Table.Tr><Table.Th scope="col">{head}</Table.Th>{counts.map((count) => <Table.Th key={count} scope="col" ta="end">{months(count)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {groups.map((one) => (
            <Table.Tr key={one.name}>
              <Table.Th scope="row" fw={500}>{one.name === "" ? text("without") : one.name}</Table.Th>
              {counts.map((count) => <Table.Td key={count} ta="end">{writtenNumber(one[count], language)}</Table.Td>)}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
