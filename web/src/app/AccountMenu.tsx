// Who is signed in, in which roles, and the way out.
import { Avatar, Menu, Text, UnstyledButton } from "@mantine/core";
import { IconLogout } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useMe, useSignOut } from "./session";

export function AccountMenu() {
  const text = useTranslations("app");
  const { name, username, roles, role_titles } = useMe();
  const signOut = useSignOut();
  const titleOf = (role: string) => role_titles.find((one) => one.role === role)?.title ?? role;
  return (
    <Menu position="bottom-end" width={240} withinPortal>
      <Menu.Target>
        <UnstyledButton aria-label={text("account", { name })} style={{ borderRadius: "50%" }}>
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
