// How a piece of evidence looks in lists, and where its bytes are.
import { address } from "../api/call";
import type { Evidence, EvidenceKind, SubjectKind } from "../api/contract";
import type { EvidenceLook } from "../ui/EvidenceChip";

const looks: Record<EvidenceKind, EvidenceLook> = { file: "file", email: "mail", chat: "chat", link: "link", note: "note" };

export function lookOf(evidence: Pick<Evidence, "kind" | "media_type">): EvidenceLook {
  return evidence.kind === "file" && isImage(evidence) ? "image" : looks[evidence.kind];
}

export function isImage({ media_type }: Pick<Evidence, "media_type">): boolean {
  return media_type?.startsWith("image/") ?? false;
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
    case "schedule_entry":
    case "placement": return `/rantai/${kind}/${subject}`;
  }
}
