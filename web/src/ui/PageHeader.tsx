// The head of a page: which step it is, what it is called, what can be done.
import { Box, Group, Text, Title } from "@mantine/core";
import { useEffect, type ReactNode } from "react";

interface Properties {
  readonly title: string;
  /** The step of the procedure, such as "1 Perencanaan". */
  readonly step?: string;
  readonly description?: ReactNode;
  /** Beside the title: a StateBadge, a version. */
  readonly marks?: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
}

export function PageHeader({ title, step, description, marks, actions }: Properties) {
  useEffect(() => {
    document.title = `${title} · Siar`;
  }, [title]);
  return (
    <Group component="header" justify="space-between" align="flex-end" gap="sm" mb="md">
      <Box style={{ flex: "1 1 18rem", minWidth: 0 }}>
        {step !== undefined && (
          <Text size="xs" fw={600} c="dimmed" mb={2}>
            {step}
          </Text>
        )}
        <Group gap="sm" align="center">
          <Title order={1} id="page-title" tabIndex={-1} style={{ outline: "none" }}>
            {title}
          </Title>
          {marks}
        </Group>
        {description !== undefined && (
          <Text c="dimmed" size="sm" mt={4} maw="70ch">
            {description}
          </Text>
        )}
      </Box>
      {actions !== undefined && (
        <Group gap="xs" className="no-print">
          {actions}
        </Group>
      )}
    </Group>
  );
}
