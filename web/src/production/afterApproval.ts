// What happens once a content is approved, in words.
import { useTranslations } from "use-intl";
import type { Channel, ContentItem } from "../api/contract";
import { useChannels } from "../planning/useChannels";
import { useDates } from "../ui/dates";
import { wallTimeIn } from "./contentWords";

const ownKinds: readonly string[] = ["public_page", "webhook"];

export function isPublishedBySiar(channel: Pick<Channel, "kind">): boolean {
  return ownKinds.includes(channel.kind);
}

/** One or two sentences: where Siar publishes by itself, where people do. */
export function useAfterApproval(content: ContentItem): string {
  const text = useTranslations("production.after");
  const dates = useDates();
  const channels = useChannels();
  const chosen = content.channels.map(channels.find).filter((one) => one !== undefined);
  const names = (all: readonly Channel[]) => all.map((one) => one.name).join(", ");
  const own = chosen.filter(isPublishedBySiar);
  const byHand = chosen.filter((one) => !isPublishedBySiar(one));
  const time = content.planned_for === null ? null : `${dates.wallTime(content.planned_for)} (${content.zone})`;
  const isPast = content.planned_for !== null && content.planned_for < wallTimeIn(content.zone);
  const sentences: string[] = [];
  if (own.length > 0) sentences.push(isPast ? text("own_past", { channels: names(own) }) : text("own", { channels: names(own), time: time ?? text("no_time") }));
  if (byHand.length > 0) sentences.push(text("by_hand", { channels: names(byHand), time: time ?? text("no_time") }));
  return sentences.length === 0 ? text("nowhere") : sentences.join(" ");
}
