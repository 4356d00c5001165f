// A part of a page under its own heading.
import { Group, Paper, Text, Title } from "@mantine/core";
import { useId, type ReactNode } from "react";

interface Properties {
  readonly title: string;
  readonly hint?: ReactNode;
  /** At the end of the heading's line. */
  readonly actions?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

export function Section({ title, hint, actions, id, children }: Properties) {
  const heading = useId();
  return (
    <Paper component="section" withBorder p="md" bg="var(--siar-surface)" aria-labelledby={heading} id={id} style={{ scrollMarginTop: 72 }}>
      <Group justify="space-between" gap="xs" mb="sm">
        <Title order={2} size="h3" id={heading}>{title}</Title>
        {actions}
      </Group>
      {hint !== undefined && <Text size="sm" c="dimmed" mb="sm" mt={-6}>{hint}</Text>}
      {children}
    </Paper>
  );
}
