// How a piece of evidence looks in lists, and where its bytes are.
import { address } from "../api/call";
import type { AddressState, Evidence, EvidenceKind, SubjectKind } from "../api/contract";
import type { EvidenceLook } from "../ui/EvidenceChip";
import type { Tone } from "../ui/tone";

const looks: Record<EvidenceKind, EvidenceLook> = { file: "file", email: "mail", chat: "chat", link: "link", note: "note" };

export const addressTones: Record<AddressState, Tone> = { answers: "good", gone: "bad", unsure: "warning" };

export function lookOf(evidence: Pick<Evidence, "kind" | "media_type">): EvidenceLook {
  return evidence.kind === "file" && isImage(evidence) ? "image" : looks[evidence.kind];
}

export function isImage({ media_type }: Pick<Evidence, "media_type">): boolean {
  return media_type?.startsWith("image/") ?? false;
}

/** Whether the browser plays it; what it cannot play it says itself. */
export function isPlayed({ media_type }: Pick<Evidence, "media_type">): boolean {
  return media_type !== null && ["video/mp4", "video/webm", "video/ogg", "audio/mpeg", "audio/mp4", "audio/x-m4a", "audio/ogg", "audio/webm", "audio/x-wav"].includes(media_type);
}

/** Whether the server lets the browser show the bytes themselves. */
export function isShownByBrowser({ media_type }: Pick<Evidence, "media_type">): boolean {
  return media_type !== null && ["image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf"].includes(media_type);
}

/** A picture of the file: one page of it, or the small one for lists. */
export function pictureAt(evidence: string, page: number | "small"): string {
  return address("GET /api/evidence/{evidence}/picture", { evidence }, page === "small" ? {} : { page: String(page) });
}

/** The bytes, shown by the browser where that is safe. */
export function shownAt(evidence: string): string {
  return address("GET /api/evidence/{evidence}/file", { evidence }, { inline: "true" });
}

/** The bytes, as a download. */
export function keptAt(evidence: string): string {
  return address("GET /api/evidence/{evidence}/file", { evidence });
}

/** What a file probably is; the server looks at its bytes. */
export function kindOfFile(name: string): EvidenceKind {
  const plain = name.toLowerCase();
  if (plain.endsWith(".eml")) return "email";
  if (/chat|whatsapp|telegram|obrolan|percakapan/.test(plain) && /\.(txt|zip|json)$/.test(plain)) return "chat";
  return "file";
}

/** The page of what a piece of evidence belongs to; null where there is none of its own. */
export function pathOfSubject(kind: SubjectKind, subject: string): string | null {
  switch (kind) {
    case "document": return `/dokumen/${subject}`;
    case "cycle": return `/siklus/${subject}`;
    case "schedule": return `/jadwal/${subject}`;
    case "initiative": return "/pengembangan";
    case "review_session": return `/reviu/${subject}`;
    case "content": return `/konten/${subject}`;
    case "activity_report": return `/laporan/${subject}`;
    case "self_evaluation": return `/evaluasi-diri/${subject}`;
    case "indicator": return "/indikator";
    case "record": return `/arsip/${subject}`;
    case "finding": return `/temuan/${subject}`;
    case "management_review": return `/tinjauan-manajemen/${subject}`;
    case "indicator_quarter": return `/indikator?capaian=${subject}`;
    case "schedule_entry":
    case "placement":
    case "task":
    case "review_item": return `/rantai/${kind}/${subject}`;
  }
}
