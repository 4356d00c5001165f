// How the states of a schedule and the kinds of its changes look, always beside their word.
import { IconArrowRight, IconCirclePlus, IconPencil, IconTrash, type Icon } from "@tabler/icons-react";
import type { ScheduleState } from "../api/contract";
import type { Tone } from "../ui/tone";
import type { ChangeKind } from "./baselineChanges";

export const scheduleTones: Record<ScheduleState, Tone> = { draft: "idle", in_review: "waiting", issued: "good", amended: "warning", closed: "ended" };

export const changeTones: Record<ChangeKind, Tone> = { added: "good", moved: "active", changed: "warning", dropped: "ended" };
export const changeSigns: Record<ChangeKind, Icon> = { added: IconCirclePlus, moved: IconArrowRight, changed: IconPencil, dropped: IconTrash };
