// What a state feels like: its colour and its sign go together, and a word always stands beside them.
import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconCircleMinus,
  IconProgress,
  type Icon,
} from "@tabler/icons-react";

export type Tone = "idle" | "active" | "waiting" | "good" | "warning" | "bad" | "ended";

export const looks: Record<Tone, { readonly color: string; readonly icon: Icon }> = {
  idle: { color: "gray", icon: IconCircleDashed },
  active: { color: "blue", icon: IconProgress },
  waiting: { color: "violet", icon: IconClock },
  good: { color: "green", icon: IconCircleCheck },
  warning: { color: "amber", icon: IconAlertTriangle },
  bad: { color: "red", icon: IconBan },
  ended: { color: "gray", icon: IconCircleMinus },
};
