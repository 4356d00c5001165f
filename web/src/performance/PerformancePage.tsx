// Kinerja: what was planned, published and seen in a period, beside another one, the targets and the promises of service.
import { Button, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconChartBar, IconFileTypeXls, IconPrinter } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { address } from "../api/call";
import type { Performance } from "../api/contract";
import { useAddressValues } from "../app/address";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { fetchFile } from "../ui/fetchFile";
import { PageHeader } from "../ui/PageHeader";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { Breakdowns } from "./Breakdowns";
import { ChannelNumbers } from "./ChannelNumbers";
import { FigureCards } from "./FigureCards";
import { LatenessSection } from "./LatenessSection";
import { PeriodFilters } from "./PeriodFilters";
import { periodIn } from "./performanceWords";
import { PromisesSection } from "./PromisesSection";
import { RecordsDrawer, type Asked } from "./RecordsDrawer";
import { TargetsSection } from "./TargetsSection";

export function PerformancePage() {
  const text = useTranslations("performance");
  const { today } = useMe();
  const [{ masa, kanal, pilar, orang, banding }] = useAddressValues();
  const filters = { period: periodIn(masa, today), channel: kanal, pillar: pilar, person: orang };
  const query = { ...filters, compare: banding };
  const performance = useAnswer("GET /api/performance", {}, query, { keepsPrevious: true });
  const { isBusy, refusal, send } = useDialogSubmit();
  return (
    <>
      <PageHeader
        title={text("title")} step={text("step")} description={text("description")}
        actions={
          <>
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>{text("print")}</Button>
            <Button variant="default" loading={isBusy} leftSection={<IconFileTypeXls size={18} aria-hidden />} onClick={() => void send(() => fetchFile(address("GET /api/performance/workbook", {}, query), `kinerja-${filters.period}.xlsx`))}>{text("xlsx")}</Button>
          </>
        }
      />
      <RefusalNote problem={refusal} />
      <Answered of={performance}>{(page) => <Shown page={page} filters={filters} />}</Answered>
    </>
  );
}

interface Properties {
  readonly page: Performance;
  readonly filters: { readonly period: string; readonly channel: string | undefined; readonly pillar: string | undefined; readonly person: string | undefined };
}

function Shown({ page, filters }: Properties) {
  const text = useTranslations("performance");
  const dates = useDates();
  const channels = useAnswer("GET /api/channels", {}).data ?? [];
  const office = useAnswer("GET /api/office", {}).data;
  const { choices: people } = usePeople();
  const [asked, ask] = useState<Asked | null>(null);
  const choices = channels.map((one) => ({ value: one.id as string, label: one.name }));
  const channelName = (id: string) => choices.find((one) => one.value === id)?.label ?? "…";
  const pillars = office?.pillars ?? [];
  const isEmpty = page.figures.planned_count === 0 && page.figures.published_count === 0 && page.channel_numbers.length === 0;
  return (
    <>
      <PeriodFilters period={page.period} firstOn={page.first_on} lastOn={page.last_on} channels={choices} people={people} pillars={pillars} />
      <Text size="sm" c="dimmed" mb="md">
        {text("days", { first: dates.day(page.first_on), last: dates.day(page.last_on), zone: page.zone })}
        {page.compared !== null && ` ${text("compared_days", { first: dates.day(page.compared.first_on), last: dates.day(page.compared.last_on) })}`}
      </Text>
      <Stack gap="lg">
        {isEmpty ? (
          <EmptyState icon={IconChartBar} title={text("empty.title")} action={<Button component={Link} to="/kalender">{text("empty.plan")}</Button>}>{text("empty.text")}</EmptyState>
        ) : (
          <>
            <FigureCards page={page} onAsk={ask} />
            <Breakdowns page={page} onAsk={ask} />
            <LatenessSection figures={page.figures} compared={page.compared?.figures ?? null} onAsk={ask} />
            <ChannelNumbers page={page} />
          </>
        )}
        <SimpleGrid cols={{ base: 1, xl: 2 }} spacing="lg">
          <TargetsSection targets={page.targets} period={page.period} channels={choices} pillars={pillars} />
          <PromisesSection promises={page.promises} />
        </SimpleGrid>
      </Stack>
      {asked !== null && <RecordsDrawer asked={asked} filters={filters} channelName={channelName} onClose={() => ask(null)} />}
    </>
  );
}
