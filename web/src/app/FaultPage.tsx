// A page that could not be shown.
import { Container } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { ErrorState } from "../ui/ErrorState";

export function FaultPage({ error, reset }: ErrorComponentProps) {
  return (
    <Container size="sm" py="xl">
      <ErrorState problem={error} onRetry={() => (reset(), window.location.reload())} />
    </Container>
  );
}
