// What an entry of the trail is about: its name, and the page that shows it.
import type { TrailEntry } from "../api/contract";

interface Way {
  /** The beginning of the entry's kind. */
  readonly kind: string;
  readonly to: (object: string, content: Readonly<Record<string, unknown>>) => string | null;
}

/** The first that fits counts. A part of something is shown on the page of the whole, which its content names. */
const ways: readonly Way[] = [
  { kind: "documents.revision_", to: (_, content) => within("/dokumen/", content.document) },
  { kind: "documents.copy_", to: () => "/dokumen" },
  { kind: "documents.", to: (object) => `/dokumen/${object}` },
  { kind: "planning.cycle_", to: (object) => `/siklus/${object}` },
  { kind: "planning.schedule_", to: (object, content) => within("/jadwal/", content.schedule ?? object) },
  { kind: "planning.entry_", to: (object) => `/rantai/schedule_entry/${object}` },
  { kind: "planning.initiative_", to: () => "/pengembangan" },
  { kind: "planning.channel_", to: () => "/kanal" },
  { kind: "review.session_", to: (object) => `/reviu/${object}` },
  { kind: "review.", to: (_, content) => within("/reviu/", content.session) },
  { kind: "production.", to: (object, content) => within("/konten/", content.content ?? object) },
  { kind: "publishing.placement_", to: (object) => `/rantai/placement/${object}` },
  { kind: "evaluation.report_", to: (object, content) => within("/laporan/", content.report ?? object) },
  { kind: "evaluation.", to: () => "/angka" },
  { kind: "reporting.self_evaluation_", to: (object, content) => within("/evaluasi-diri/", content.self_evaluation ?? object) },
  { kind: "indicators.quarter_", to: (object) => `/indikator?capaian=${object}` },
  { kind: "indicators.opinion_", to: (object) => `/indikator?capaian=${object}` },
  { kind: "indicators.", to: (object, content) => within("/indikator?indikator=", content.indicator ?? object) },
  { kind: "quality.review_", to: (object) => `/tinjauan-manajemen/${object}` },
  { kind: "quality.", to: (object) => `/temuan/${object}` },
  { kind: "retention.record_", to: (object) => `/arsip/${object}` },
  { kind: "retention.hold_", to: (_, content) => within("/arsip/", content.record) },
  { kind: "retention.disposal_", to: () => "/arsip?bagian=disposals" },
  { kind: "retention.series_", to: () => "/arsip?bagian=series" },
  { kind: "evidence.linked", to: (_, content) => within("/bukti/", content.evidence) },
  { kind: "evidence.", to: (object) => `/bukti/${object}` },
  { kind: "people.office_", to: () => "/pengaturan" },
  { kind: "people.roles_renamed", to: () => "/pengaturan" },
  { kind: "people.role_", to: () => "/akun" },
  { kind: "people.account_", to: () => "/akun" },
];

function within(page: string, id: unknown): string | null {
  return typeof id === "string" && id !== "" ? `${page}${id}` : null;
}

export function pathOf(entry: Pick<TrailEntry, "kind" | "object" | "content">): string | null {
  const content = (typeof entry.content === "object" && entry.content !== null ? entry.content : {}) as Record<string, unknown>;
  return ways.find((way) => entry.kind.startsWith(way.kind))?.to(entry.object, content) ?? null;
}

/** What the thing is called, if its content says so. */
export function nameOf(entry: Pick<TrailEntry, "content">): string | null {
  if (typeof entry.content !== "object" || entry.content === null) return null;
  const content = entry.content as Record<string, unknown>;
  const parts = [content.number ?? content.identifier ?? content.code, content.title ?? content.name ?? content.label ?? content.text];
  const words = parts.filter((part): part is string => typeof part === "string" && part !== "");
  return words.length === 0 ? null : words.join(" · ");
}
