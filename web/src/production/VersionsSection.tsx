// The frozen versions of a content, two of them laid beside each other.
import { Group, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ContentDetail } from "../api/contract";
import { useChannels } from "../planning/useChannels";
import { useDates } from "../ui/dates";
import { Section } from "../ui/Section";
import { bodyIn } from "./bodyDocument";
import { ComparedText } from "./ComparedText";

const working = "working";

interface Comparable {
  readonly value: string;
  readonly label: string;
  readonly title: string;
  readonly body: unknown;
  readonly channels: ContentDetail["content"]["channels"];
  readonly planned_for: string | null;
  readonly assets: ContentDetail["content"]["assets"];
}

export function VersionsSection({ detail, id }: { readonly detail: ContentDetail; readonly id?: string }) {
  const text = useTranslations("production.compare");
  const { content, versions } = detail;
  const frozen = versions.map((one): Comparable => ({ ...one, value: one.id, label: text("version", { number: one.number }) }));
  const all: readonly Comparable[] = [{ ...content, value: working, label: text("working") }, ...frozen];
  const isLatest = versions[0]?.sha256 === content.sha256;
  const [beforeId, setBefore] = useState<string | null>(null);
  const [afterId, setAfter] = useState<string>(working);
  const usual = frozen[isLatest ? 1 : 0] ?? frozen[0];
  const before = all.find((one) => one.value === beforeId) ?? usual;
  const after = all.find((one) => one.value === afterId) ?? all[0]!;
  const choices = all.map(({ value, label }) => ({ value, label }));
  return (
    <Section title={text("title")} {...(id === undefined ? {} : { id })}>
      {before === undefined ? (
        <Text size="sm" c="dimmed">{text("none")}</Text>
      ) : (
        <Stack gap="sm">
          <Group grow className="no-print">
            <Select label={text("before")} allowDeselect={false} data={choices} value={before.value} onChange={setBefore} />
            <Select label={text("after")} allowDeselect={false} data={choices} value={after.value} onChange={(value) => value !== null && setAfter(value)} />
          </Group>
          <ChangedFacts before={before} after={after} />
          <ComparedText before={{ title: before.title, body: bodyIn(before.body) }} after={{ title: after.title, body: bodyIn(after.body) }} />
        </Stack>
      )}
    </Section>
  );
}

function ChangedFacts({ before, after }: { readonly before: Comparable; readonly after: Comparable }) {
  const text = useTranslations("production.compare");
  const dates = useDates();
  const channels = useChannels();
  const namesOf = (one: Comparable) => one.channels.map(channels.nameOf).join(", ") || "–";
  const timeOf = (one: Comparable) => (one.planned_for === null ? "–" : dates.wallTime(one.planned_for));
  const filesOf = (one: Comparable) => one.assets.map((each) => each.alt_text).join("; ") || "–";
  const facts = [
    { name: text("channels"), from: namesOf(before), to: namesOf(after) },
    { name: text("planned_for"), from: timeOf(before), to: timeOf(after) },
    { name: text("files"), from: filesOf(before), to: filesOf(after) },
  ].filter((one) => one.from !== one.to);
  return (
    <>
      {facts.map((one) => <Text key={one.name} size="sm"><b>{one.name}</b>: {text("from_to", { from: one.from, to: one.to })}</Text>)}
    </>
  );
}
