// What each kind of waiting thing looks like, and in which group it stands.
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCertificate,
  IconChecklist,
  IconClipboardCheck,
  IconFileCertificate,
  IconHandClick,
  IconListCheck,
  IconPencilCheck,
  IconPlugConnectedX,
  IconSubtask,
  type Icon,
} from "@tabler/icons-react";
import type { InboxItem } from "../api/contract";

const signs: Record<string, Icon> = {
  task: IconSubtask,
  revision_to_approve: IconFileCertificate,
  content_to_approve: IconPencilCheck,
  report_to_review: IconClipboardCheck,
  self_evaluation_to_decide: IconCertificate,
  content_returned: IconArrowBackUp,
  report_returned: IconArrowBackUp,
  placement_to_resolve: IconPlugConnectedX,
  publish_by_hand: IconHandClick,
  action_item: IconListCheck,
  finding_to_answer: IconAlertTriangle,
  effect_to_check: IconClipboardCheck,
  quality_action: IconListCheck,
};

export function signOf(kind: string): Icon {
  return signs[kind] ?? IconChecklist;
}

/** The kind if there is a word for it; "other" for one that the server knows and these pages do not. */
export function knownKind(kind: string): string {
  return kind in signs ? kind : "other";
}

export type GroupName = "late" | "week" | "rest";

export interface InboxGroup {
  readonly name: GroupName;
  readonly items: readonly InboxItem[];
}

/** Late first, then what is due until Sunday, then the rest; in each the server's order. Empty groups are left out. */
export function inGroups(items: readonly InboxItem[], today: string): readonly InboxGroup[] {
  const sunday = lastDayOfWeek(today);
  const nameOf = (item: InboxItem): GroupName => {
    if (item.is_late) return "late";
    return item.due_on !== null && item.due_on <= sunday ? "week" : "rest";
  };
  return (["late", "week", "rest"] as const)
    .map((name) => ({ name, items: items.filter((item) => nameOf(item) === name) }))
    .filter((group) => group.items.length > 0);
}

function lastDayOfWeek(day: string): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + ((7 - moment.getUTCDay()) % 7));
  return moment.toISOString().slice(0, 10);
}
