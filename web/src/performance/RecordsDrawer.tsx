// The publications behind a number, each with its way to the page where it is kept.
import { Anchor, Drawer, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useLocale, useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { PerformanceRecord } from "../api/contract";
import { useMetrics } from "../evaluation/useMetrics";
import { Answered } from "../ui/Answered";
import { DataTable } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { writtenNumber } from "../ui/numbers";

export interface Asked {
  readonly title: string;
  readonly by?: string;
  readonly key?: string;
  readonly figure?: string;
  readonly band?: string;
  readonly metric?: string;
}

interface Properties {
  readonly asked: Asked;
  readonly filters: { readonly period: string; readonly channel?: string | undefined; readonly pillar?: string | undefined; readonly person?: string | undefined };
  readonly channelName: (id: string) => string;
  readonly onClose: () => void;
}

export function RecordsDrawer({ asked: { title, ...of }, filters, channelName, onClose }: Properties) {
  const ui = useTranslations("ui");
  const text = useTranslations("performance.records");
  const records = useAnswer("GET /api/performance/records", {}, { ...filters, ...of });
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={title} closeButtonProps={{ "aria-label": ui("close") }}>
      <Answered of={records}>
        {({ count, records: listed }) => (
          <Stack gap="sm">
            <Text size="sm" c="dimmed">{text("count", { count })}{listed.length < count && ` ${text("first", { count: listed.length })}`}</Text>
            <Listed records={listed} title={title} channelName={channelName} />
          </Stack>
        )}
      </Answered>
    </Drawer>
  );
}

function Listed({ records, title, channelName }: { readonly records: readonly PerformanceRecord[]; readonly title: string; readonly channelName: (id: string) => string }) {
  const text = useTranslations("performance.records");
  const states = useTranslations("performance.punctuality");
  const dates = useDates();
  const language = useLocale();
  const { nameOf } = useMetrics();
  const numbers = (one: PerformanceRecord) => one.numbers.map((number) => `${nameOf(number.metric)} ${writtenNumber(number.value, language)}`).join(", ");
  return (
    <DataTable
      label={title} rows={records} keyOf={(one) => `${one.placement ?? ""}${one.entry ?? ""}${one.channel}`} empty={<Text size="sm">{text("empty")}</Text>}
      columns={[
        { key: "title", head: text("title"), isMain: true, cell: (one) => <Title of={one} /> },
        { key: "channel", head: text("channel"), cell: (one) => channelName(one.channel) },
        { key: "planned", head: text("planned"), cell: (one) => (one.planned_for === null ? text("unplanned") : dates.wallTime(one.planned_for)) },
        { key: "published", head: text("published"), cell: (one) => (one.published_for === null ? text("not_published") : dates.wallTime(one.published_for)) },
        { key: "state", head: text("state"), cell: (one) => states(one.punctuality) },
        { key: "numbers", head: text("numbers"), cell: (one) => (one.numbers.length === 0 ? text("no_numbers") : numbers(one)) },
      ]}
    />
  );
}

function Title({ of: one }: { readonly of: PerformanceRecord }) {
  if (one.placement !== null) return <Anchor component={Link} to="/publikasi" search={{ penayangan: one.placement } as never} size="sm">{one.title}</Anchor>;
  if (one.entry !== null) return <Anchor component={Link} to="/kalender" search={{ entri: one.entry } as never} size="sm">{one.title}</Anchor>;
  return <>{one.title}</>;
}
