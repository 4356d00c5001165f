// What a person writes of a content before it is saved.
import type { ContentDraft, ContentItem } from "../api/contract";

export type Draft = Omit<ContentDraft, "version">;

export function draftOf(content: ContentItem): Draft {
  const { title, brief, info_class, body, assets, people_shown, channels, planned_for, assignee } = content;
  return { title, brief, info_class, body, assets, people_shown, channels, planned_for, assignee };
}

/** What of a draft is so unfinished that it cannot be kept by the server yet; null if it can. */
export function unfinishedIn(draft: Draft): "title" | "alt_text" | null {
  if (draft.title.trim() === "") return "title";
  return draft.assets.some((one) => one.alt_text.trim() === "") ? "alt_text" : null;
}

/** As the server wants it: people without a name yet are not sent. */
export function sendable(draft: Draft): Draft {
  return {
    ...draft,
    title: draft.title.trim(),
    brief: draft.brief === null || draft.brief.trim() === "" ? null : draft.brief,
    people_shown: draft.people_shown.filter((one) => one.name.trim() !== ""),
  };
}

export function isSameDraft(one: Draft, other: Draft): boolean {
  return written(sendable(one)) === written(sendable(other));
}

/** With the names of objects in order, for the server may write them in another one. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
}
