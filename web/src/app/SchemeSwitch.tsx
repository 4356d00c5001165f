// Light or dark.
import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslations } from "use-intl";

export function SchemeSwitch() {
  const text = useTranslations("app");
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  const label = text(scheme === "dark" ? "scheme.light" : "scheme.dark");
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle" color="gray" size={36} aria-label={label}
        onClick={() => setColorScheme(scheme === "dark" ? "light" : "dark")}
      >
        {scheme === "dark" ? <IconSun size={20} aria-hidden /> : <IconMoon size={20} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
