// The year by months: a picture for the eye, the same numbers in a table for everybody.
import { Skeleton, Stack, Table, Text } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { MonthFigures } from "../api/contract";
import { useDates } from "../ui/dates";
import { writtenNumber } from "../ui/numbers";
import { Section } from "../ui/Section";
import { partId } from "./selfEvaluationWords";

const MonthsChart = lazy(() => import("./MonthsChart"));

export const counts = ["planned_count", "published_count", "late_count", "cancelled_count"] as const;

export function MonthsSection({ months, isOpen }: { readonly months: readonly MonthFigures[]; readonly isOpen: boolean }) {
  const text = useTranslations("reporting.months");
  return (
    <Section title={text("title")} hint={text(isOpen ? "hint_open" : "hint_frozen")} id={partId("months")}>
      {months.length === 0 ? <Text size="sm" c="dimmed">{text("empty")}</Text> : (
        <Stack gap="md">
          <Suspense fallback={<Skeleton height={240} aria-hidden />}><MonthsChart months={months} /></Suspense>
          <MonthsTable months={months} />
        </Stack>
      )}
    </Section>
  );
}

function MonthsTable({ months }: { readonly months: readonly MonthFigures[] }) {
  const text = useTranslations("reporting.months");
  const dates = useDates();
  const language = useLocale();
  const sum = (count: (typeof counts)[number]) => months.reduce((total, one) => total + one[count], 0);
  return (
    <Table.ScrollContainer minWidth={460} type="native" tabIndex={0} role="region" aria-label={text("table")}>
      <Table fz="sm" aria-label={text("table")} styles={{ td: { fontVariantNumeric: "tabular-nums" } }}>
        <Table.Thead>
          <Table.Tr><Table.Th scope="col">{text("month")}</Table.Th>{counts.map((count) => <Table.Th key={count} scope="col" ta="end">{text(count)}</Table.Th>)}</Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months.map((one) => (
            <Table.Tr key={one.month}>
              <Table.Th scope="row" fw={500}>{dates.month(one.month)}</Table.Th>
              {counts.map((count) => <Table.Td key={count} ta="end">{writtenNumber(one[count], language)}</Table.Td>)}
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr><Table.Th scope="row">{text("sum")}</Table.Th>{counts.map((count) => <Table.Td key={count} ta="end" fw={700}>{writtenNumber(sum(count), language)}</Table.Td>)}</Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}
