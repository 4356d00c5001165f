// How far the text is saved, in words.
import { Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp, IconPlayerPause, type Icon } from "@tabler/icons-react";
import { useLocale, useTranslations } from "use-intl";
import { useOfficeZone } from "../ui/dates";
import type { SaveState } from "./DraftSaver";

const signs: Record<SaveState["kind"], Icon> = {
  clean: IconCloudCheck, saving: IconCloudUp, unfinished: IconAlertTriangle, offline: IconCloudOff, refused: IconAlertTriangle, paused: IconPlayerPause,
};

export function SaveWords({ state }: { readonly state: SaveState }) {
  const text = useTranslations("production.save");
  const language = useLocale();
  const zone = useOfficeZone();
  const Sign = signs[state.kind];
  const time = (at: Date) => new Intl.DateTimeFormat(language === "en" ? "en-GB" : "id-ID", { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(at);
  const words = () => {
    if (state.kind === "clean") return state.at === null ? text("clean") : text("saved", { time: time(state.at) });
    if (state.kind === "unfinished") return text(`unfinished.${state.field}`);
    return state.kind === "refused" ? text("refused", { why: state.refusal.problems[0]?.message ?? state.refusal.message }) : text(state.kind);
  };
  const isTrouble = ["unfinished", "offline", "refused", "paused"].includes(state.kind);
  return (
    <Group gap={6} wrap="nowrap" role="status">
      <Sign size={18} aria-hidden color={isTrouble ? "var(--mantine-color-error)" : "var(--mantine-color-dimmed)"} />
      <Text size="sm" c={isTrouble ? "var(--mantine-color-error)" : "dimmed"}>{words()}</Text>
    </Group>
  );
}
