// What Siar took the file for, to be set right: the platform, the channel, the time of the export, the columns.
import { Alert, Group, Select, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { ImportFormatChoices, type ImportFormat, type ImportPreview } from "../api/contract";
import { useChannels } from "../planning/useChannels";
import { Moment } from "../ui/Moment";
import { Section } from "../ui/Section";
import { WallTimeField } from "../ui/WallTimeField";
import { mappedOtherwise, meaningOf, type Asked } from "./importWords";
import { useMetrics } from "./useMetrics";

interface Properties {
  readonly asked: Asked;
  readonly preview: ImportPreview;
  readonly onChange: (news: Partial<Asked>) => void;
}

export function ImportOptions({ asked, preview, onChange }: Properties) {
  const text = useTranslations("numbers.import");
  const formats = useTranslations("numbers.format");
  const { all } = useChannels();
  return (
    <Section title={text("options")}>
      <Stack gap="sm">
        {preview.former !== null && (
          <Alert icon={<IconInfoCircle aria-hidden />} color="blue" role="status">
            <Text size="sm">{text("former")} <Moment at={preview.former.imported_at} /></Text>
          </Alert>
        )}
        <Group align="flex-start" gap="md">
          <Select
            label={text("format")} description={text("format_hint")} allowDeselect={false} value={preview.format} style={{ flex: "1 1 14rem" }} maw={320}
            data={ImportFormatChoices.map((value) => ({ value, label: formats(value) }))} onChange={(format) => onChange({ format: format as ImportFormat | null, decisions: {}, mapping: [] })}
          />
          <Select
            label={text("channel")} description={text("channel_hint")} required searchable value={preview.channel} style={{ flex: "1 1 14rem" }} maw={320} error={preview.channel === null ? text("channel_missing") : undefined}
            data={all.filter((one) => !one.is_closed || one.id === preview.channel).map((one) => ({ value: one.id, label: one.name }))} onChange={(channel) => onChange({ channel, decisions: {} })}
          />
          {preview.former === null && <WallTimeField label={text("taken")} value={asked.takenFor} onChange={(takenFor) => takenFor !== null && onChange({ takenFor })} />}
        </Group>
        {preview.format === "other" && preview.mapping.length > 0 && <Columns asked={asked} preview={preview} onChange={onChange} />}
      </Stack>
    </Section>
  );
}

const roles = ["ignored", "title", "link", "identifier", "published", "day"] as const;

/** Which column of a free table holds what; remembered for the next file with the same heading. */
function Columns({ preview, onChange }: Properties) {
  const text = useTranslations("numbers.import");
  const roleNames = useTranslations("numbers.role");
  const { per, nameOf } = useMetrics();
  const meanings = [
    { group: text("about"), items: roles.map((value) => ({ value: value as string, label: roleNames(value) })) },
    { group: text("numbers"), items: per("placement").map(({ code }) => ({ value: `number:${code}`, label: nameOf(code) })) },
  ];
  return (
    <div role="group" aria-label={text("columns")}>
      <Text size="sm" fw={600} mb={4}>{text("columns")}</Text>
      <Text size="sm" c="dimmed" mb="xs">{text("columns_hint")}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="xs">
        {preview.mapping.map((column) => (
          <Select
            key={column.header} label={column.header} size="sm" allowDeselect={false} searchable data={meanings} value={meaningOf(column)}
            onChange={(meaning) => meaning !== null && onChange({ mapping: mappedOtherwise(preview.mapping, column.header, meaning) })}
          />
        ))}
      </SimpleGrid>
    </div>
  );
}
