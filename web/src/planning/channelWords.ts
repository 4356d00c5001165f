// Who publishes on a channel: Siar on its own public page and through a webhook, people everywhere else.
import type { ChannelKind } from "../api/contract";

export type Publisher = "siar" | "webhook" | "people";

export function publisherOf(kind: ChannelKind): Publisher {
  if (kind === "public_page") return "siar";
  return kind === "webhook" ? "webhook" : "people";
}

/** A link that a browser may follow. */
export function linkIn(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}
