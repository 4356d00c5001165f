// What happened, what to do, and the code that support asks for.
import { Alert, Button, Code, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconRefresh } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { asRefusal } from "../api/refusal";

interface Properties {
  readonly problem: unknown;
  readonly onRetry?: () => void;
}

export function ErrorState({ problem, onRetry }: Properties) {
  const text = useTranslations("ui");
  const refusal = asRefusal(problem);
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={text(`reason.${refusal.reason}`)} role="alert">
      <Text size="sm">{refusal.message}</Text>
      <Group mt="sm" gap="sm">
        {onRetry !== undefined && (
          <Button variant="default" size="xs" leftSection={<IconRefresh size={16} aria-hidden />} onClick={onRetry}>
            {text("retry")}
          </Button>
        )}
        <Text size="xs" c="dimmed">
          {text("support_code")} <Code>{refusal.code}</Code>
        </Text>
      </Group>
    </Alert>
  );
}
