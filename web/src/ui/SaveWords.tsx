// How far what was written is saved, and the choice when somebody else saved meanwhile.
import { Alert, Button, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp } from "@tabler/icons-react";
import { useLocale, useTranslations } from "use-intl";
import { useOfficeZone } from "./dates";
import type { Autosave } from "./useAutosave";

const signs = { clean: IconCloudCheck, saving: IconCloudUp, offline: IconCloudOff, refused: IconAlertTriangle, conflict: IconAlertTriangle } as const;

export function SaveWords<Draft>({ of: { state } }: { readonly of: Pick<Autosave<Draft>, "state"> }) {
  const text = useTranslations("ui.saving");
  const locale = useLocale() === "en" ? "en-GB" : "id-ID";
  const zone = useOfficeZone();
  const Sign = signs[state.kind];
  if (state.kind === "clean" && state.at === null) return <Text size="sm" c="dimmed" role="status">{text("by_itself")}</Text>;
  const at = state.kind === "clean" && state.at !== null ? new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(state.at) : "";
  return (
    <Group gap={6} role="status" wrap="nowrap">
      <Sign size={18} aria-hidden />
      <Text size="sm" c={state.kind === "clean" || state.kind === "saving" ? "dimmed" : "var(--mantine-color-error)"}>{state.kind === "clean" ? text("clean", { time: at }) : text(state.kind)}</Text>
    </Group>
  );
}

export function SaveTrouble<Draft>({ of: { state, keepMine, takeTheirs } }: { readonly of: Pick<Autosave<Draft>, "state" | "keepMine" | "takeTheirs"> }) {
  const text = useTranslations("ui.saving");
  if (state.kind !== "conflict" && state.kind !== "refused") return null;
  return (
    <Alert color={state.kind === "conflict" ? "amber" : "red"} role="alert" icon={<IconAlertTriangle aria-hidden />} className="no-print">
      <Text size="sm">{state.refusal.message}</Text>
      {state.refusal.problems.map((one) => <Text key={one.field} size="sm">{one.message}</Text>)}
      {state.kind === "conflict" && (
        <Group gap="xs" mt="xs">
          <Button size="xs" variant="default" onClick={keepMine}>{text("keep_mine")}</Button>
          <Button size="xs" variant="subtle" onClick={takeTheirs}>{text("take_theirs")}</Button>
        </Group>
      )}
    </Alert>
  );
}
