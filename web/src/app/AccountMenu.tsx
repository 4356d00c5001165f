// Who is signed in, in which roles, and the way out.
import { Avatar, Menu, Text, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconLanguage, IconLogout, IconMoon, IconUserCog } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useLanguage } from "./Speaking";
import { useMe, useSignOut } from "./session";

export function AccountMenu() {
  const text = useTranslations("app");
  const { name, username, roles, role_titles } = useMe();
  const signOut = useSignOut();
  const { language, choose } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme("light") === "dark";
  const titleOf = (role: string) => role_titles.find((one) => one.role === role)?.title ?? role;
  return (
    <Menu position="bottom-end" width={240} withinPortal>
      <Menu.Target>
        <UnstyledButton aria-label={`${initials(name)}: ${text("account", { name })}`} style={{ borderRadius: "50%" }}>
          <Avatar size={34} radius="xl" color="teal" variant="filled" aria-hidden>
            {initials(name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div style={{ padding: "8px 12px" }}>
          <Text fw={600} size="sm">{name}</Text>
          <Text size="xs" c="dimmed">{username}</Text>
          {roles.map((role) => (
            <Text key={role} size="xs" mt={4}>{titleOf(role)}</Text>
          ))}
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} to="/profil" leftSection={<IconUserCog size={16} aria-hidden />}>
          {text("profile")}
        </Menu.Item>
        <Menu.Item hiddenFrom="sm" leftSection={<IconLanguage size={16} aria-hidden />} onClick={() => void choose(language === "id" ? "en" : "id")}>
          {text("language.switch")}
        </Menu.Item>
        <Menu.Item hiddenFrom="sm" leftSection={<IconMoon size={16} aria-hidden />} onClick={() => setColorScheme(isDark ? "light" : "dark")}>
          {text(isDark ? "scheme.light" : "scheme.dark")}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          {text("sign_out")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  return `${words[0]?.[0] ?? ""}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`.toUpperCase();
}
