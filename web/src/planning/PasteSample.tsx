// What can be pasted, shown by three rows, before anything is.
import { Button, Group, Stack, Table, Text } from "@mantine/core";
import { IconClipboardText } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { Schedule } from "../api/contract";
import { useMe } from "../app/session";
import { asPasted, sampleColumns, sampleRows } from "./pasteSample";
import { useChannels } from "./useChannels";

export function PasteSample({ schedule, onUse }: { readonly schedule: Schedule; readonly onUse: (text: string) => void }) {
  const text = useTranslations("planning.paste");
  const me = useMe();
  const channels = useChannels();
  const rows = sampleRows({ schedule, channels: channels.all, pillars: me.office.pillars, person: me.name, today: me.today });
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>{text("sample")}</Text>
      <Text size="sm" c="dimmed">{text("sample_hint")}</Text>
      <Table.ScrollContainer minWidth={720} type="native" tabIndex={0} role="region" aria-label={text("sample")}>
        <Table withTableBorder withColumnBorders fz="xs" aria-label={text("sample")}>
          <Table.Thead><Table.Tr>{sampleColumns.map((name) => <Table.Th key={name} scope="col">{name}</Table.Th>)}</Table.Tr></Table.Thead>
          <Table.Tbody>
            {rows.map((row) => <Table.Tr key={row[2]}>{row.map((cell, column) => <Table.Td key={sampleColumns[column]}>{cell}</Table.Td>)}</Table.Tr>)}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group><Button size="xs" variant="light" leftSection={<IconClipboardText size={16} aria-hidden />} onClick={() => onUse(asPasted(rows))}>{text("use_sample")}</Button></Group>
    </Stack>
  );
}
