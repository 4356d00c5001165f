// A state in colour, sign and word.
import { Badge } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { looks, type Tone } from "./tone";

interface Properties {
  readonly tone: Tone;
  readonly icon?: Icon;
  readonly size?: "sm" | "md" | "lg";
  readonly children: ReactNode;
}

export function StateBadge({ tone, icon, size = "md", children }: Properties) {
  const Sign = icon ?? looks[tone].icon;
  return (
    <Badge
      color={looks[tone].color}
      variant="light"
      radius="sm"
      size={size}
      leftSection={<Sign size={14} stroke={2} aria-hidden />}
      styles={{ root: { flexShrink: 0, minWidth: "max-content", fontWeight: 600 } }}
    >
      {children}
    </Badge>
  );
}
