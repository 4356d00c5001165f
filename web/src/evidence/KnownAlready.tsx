// The office has this file already: use what is there, or keep it once more.
import { Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { Id, SameBytes } from "../api/contract";
import { Moment } from "../ui/Moment";

interface Properties {
  readonly known: readonly SameBytes[];
  readonly onUse: (evidence: Id<"Evidence">) => void;
  readonly onKeepAnew: () => void;
}

export function KnownAlready({ known, onUse, onKeepAnew }: Properties) {
  const text = useTranslations("evidence.known");
  return (
    <Stack gap={6} mt={6} role="alert">
      <Text size="sm">{text("title")}</Text>
      {known.map((one) => (
        <Group key={one.id} gap="xs" justify="space-between">
          <Text size="sm" style={{ overflowWrap: "anywhere" }}>
            <Anchor component={Link} to={`/bukti/${one.id}`} fw={600} inherit>{one.title}</Anchor>
            <Text span size="xs" c="dimmed"> · <Moment at={one.captured_at} /> · {text("uses", { count: one.use_count })}</Text>
          </Text>
          <Button size="compact-xs" onClick={() => onUse(one.id)} aria-label={text("use_this", { title: one.title })}>{text("use")}</Button>
        </Group>
      ))}
      <Group justify="flex-end">
        <Button size="compact-xs" variant="default" onClick={onKeepAnew}>{text("keep_anew")}</Button>
      </Group>
    </Stack>
  );
}
