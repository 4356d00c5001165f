// Nothing here yet: what the step is for, who starts it, one button, a sample.
import { Center, Group, Stack, Text, ThemeIcon } from "@mantine/core";
import { IconInbox, type Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface Properties {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: Icon;
  /** One button, at most one link beside it. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, icon: Sign = IconInbox, action }: Properties) {
  return (
    <Center py="xl" px="md">
      <Stack align="center" gap="xs" maw="54ch">
        <ThemeIcon size={52} radius="xl" variant="light" color="teal">
          <Sign size={26} stroke={1.6} aria-hidden />
        </ThemeIcon>
        <Text fw={650} size="lg" ta="center">
          {title}
        </Text>
        {children !== undefined && (
          <Text component="div" c="dimmed" ta="center" size="sm">
            {children}
          </Text>
        )}
        {action !== undefined && <Group mt="xs">{action}</Group>}
      </Stack>
    </Center>
  );
}
