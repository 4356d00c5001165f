// Waiting for the server: the shape of what will come, and a word for who cannot see it.
import { Skeleton, Stack, VisuallyHidden } from "@mantine/core";
import { useTranslations } from "use-intl";

export function LoadingState({ rows = 5 }: { readonly rows?: number }) {
  const text = useTranslations("ui");
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>{text("loading")}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={row === 0 ? 26 : 40} width={row === 0 ? "32%" : "100%"} aria-hidden />
      ))}
    </Stack>
  );
}
