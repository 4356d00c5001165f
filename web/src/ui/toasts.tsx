// Short news at the edge of the screen: done, with a way back; or not done, and why.
import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconAlertTriangle, IconArrowBackUp, IconCheck } from "@tabler/icons-react";
import { asRefusal } from "../api/refusal";

const undoable = 10_000; // milliseconds in which a move can be taken back

interface Undo {
  readonly message: string;
  readonly verb: string;
  readonly onUndo: () => void;
}

/** Says what was done and offers to take it back for 10 seconds. Gives the way to close it sooner. */
export function showUndo({ message, verb, onUndo }: Undo): () => void {
  const id = crypto.randomUUID();
  const close = () => notifications.hide(id);
  notifications.show({
    id,
    autoClose: undoable,
    icon: <IconCheck size={18} aria-hidden />,
    color: "teal.8",
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="xs"
          variant="light"
          style={{ flexShrink: 0 }}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => {
            close();
            onUndo();
          }}
        >
          {verb}
        </Button>
      </Group>
    ),
  });
  return close;
}

export function showDone(message: string): void {
  notifications.show({ message, color: "teal.8", icon: <IconCheck size={18} aria-hidden />, autoClose: 5_000 });
}

export function showRefusal(problem: unknown): void {
  notifications.show({
    message: asRefusal(problem).message,
    color: "red.9",
    icon: <IconAlertTriangle size={18} aria-hidden />,
    autoClose: 12_000,
    role: "alert",
  });
}
