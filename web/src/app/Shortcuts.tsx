// Every key that does something, by groups.
import { Group, Kbd, Modal, Stack, Switch, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { hasSingleKeys, setSingleKeys } from "./keys";

const groups = [
  { key: "everywhere", keys: [["palette", "Ctrl K"], ["search", "/"], ["list", "?"]] },
  {
    key: "calendar",
    keys: [
      ["arrows", "↑ ↓ ← →"], ["enter", "Enter"], ["move_day", "Ctrl Shift ← →"], ["move_week", "Ctrl Shift ↑ ↓"],
      ["move_menu", "M"], ["select", "Ctrl Space"], ["today", "T"], ["views", "D W M L Y"], ["new", "N"], ["undo", "Ctrl Z"],
    ],
  },
  { key: "review", keys: [["next", "J"], ["previous", "K"]] },
  { key: "notices", keys: [["next", "J"], ["previous", "K"], ["read", "E"]] },
] as const;

export default function Shortcuts({ onClose }: { readonly onClose: () => void }) {
  const text = useTranslations("app.shortcuts");
  const ui = useTranslations("ui");
  const [isOn, setOn] = useState(hasSingleKeys);
  return (
    <Modal opened onClose={onClose} title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack gap="lg">
        {groups.map((group) => (
          <Stack key={group.key} gap={6}>
            <Title order={3} size="sm">{text(`group.${group.key}`)}</Title>
            {group.keys.map(([name, keys]) => (
              <Group key={name} justify="space-between" wrap="nowrap">
                <Text size="sm">{text(`act.${name}`)}</Text>
                <Group gap={4} wrap="nowrap">
                  {keys.split(" ").map((key) => <Kbd key={key}>{key}</Kbd>)}
                </Group>
              </Group>
            ))}
          </Stack>
        ))}
        <Switch
          label={text("single_keys")} checked={isOn}
          onChange={(event) => {
            setOn(event.currentTarget.checked);
            setSingleKeys(event.currentTarget.checked);
          }}
        />
      </Stack>
    </Modal>
  );
}
