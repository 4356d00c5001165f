// One review session, one content and a few placements, as the office would have them.
import type {
  ContentDetail, ContentItem, Evidence, EvidenceDetail, Placement, PlacementDetail, PlanActual, ReviewItem, SessionDetail,
} from "../../src/api/contract";

const at = "2026-01-05T03:00:00Z";
const hash = (letter: string) => letter.repeat(64);

export const proof = {
  id: "b-1", kind: "file", title: "Foto rapat.png", file_name: "Foto rapat.png", media_type: "image/png", size: 2_410_233, sha256: hash("9"),
  url: null, note: null, claimed_at: null, captured_at: at, captured_by: "a-1",
} as unknown as Evidence;

/** The answer about one piece of evidence that nothing more is known of. */
export function shown(evidence: Evidence | object, reads_as: "file" | "mail" | "chat"): EvidenceDetail {
  return { evidence, reads_as, is_masked: false, uses: [], late_by_hours: null, same_bytes: [], rendition: null, address_check: null, file_check: null } as unknown as EvidenceDetail;
}

function item(id: string, subject_kind: string, title: string): ReviewItem {
  return { id, session: "r-1", subject_kind, subject: `${id}-subject`, title, verdict: null, reason: null, moved_to: null, decided_by: null, decided_at: null } as unknown as ReviewItem;
}

export const session = {
  session: {
    id: "r-1", schedule: "s-1", mode: "meeting", title: "Reviu jadwal bulan ini", held_on: "2026-01-05", place: "Ruang rapat", chair: "Rina Kartika", minute_taker: "Rina Kartika",
    attendees: [{ name: "Rina Kartika", attendance: "present", account: "a-1", organisation: null }, { name: "Andi Pratama", attendance: "absent", account: null, organisation: "UPT TIK" }],
    discussion: "Minggu kedua terlalu padat.", conclusions: "Jadwal disepakati.", closed_at: null, recorded_by: "a-1", version: 4, created_at: at,
    hours: "09.00-10.30 WIB", corrects: null, number: null,
  },
  items: [item("i-1", "schedule", "Jadwal bulan ini"), item("i-2", "schedule_entry", "Wisuda ke-24"), item("i-3", "initiative", "Membuka saluran WhatsApp")],
  actions: [{ id: "t-1", session: "r-1", text: "Siapkan materi videotron", assignee: "a-1", due_on: "2026-01-09", done_at: null }],
  evidence: [proof],
  corrected_by: [],
} as unknown as SessionDetail;

const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Sebanyak 812 lulusan diwisuda." }] }] };

export const item1 = {
  id: "k-1", entry: "e-1", title: "Wisuda ke-24", brief: "Kisah tiga lulusan.", pillar: "Prestasi", format: "Artikel", info_class: "periodic", body,
  assets: [{ evidence: "b-1", alt_text: "Wisudawan melempar toga" }], people_shown: [{ name: "Putri Ayu", is_minor: false, consent: "b-1" }],
  channels: ["c-0", "c-2"], planned_for: "2026-12-17T10:00", zone: "Asia/Jakarta", state: "drafting", sha256: hash("a"), assignee: "a-1", author: "a-1", version: 3, created_at: at,
} as unknown as ContentItem;

export function content(changes: Partial<Record<keyof ContentItem, unknown>> = {}, may_decide = false): ContentDetail {
  const now = { ...item1, ...changes } as ContentItem;
  const version = (number: number, text: string, letter: string) => ({
    id: `v-${number}`, content: "k-1", number, title: "Wisuda ke-24", body: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }] }] },
    info_class: "periodic", people_shown: [], zone: "Asia/Jakarta",
    assets: now.assets, channels: now.channels, planned_for: now.planned_for, sha256: hash(letter), submitted_by: "a-2", submitted_at: at,
  });
  return {
    content: now,
    versions: [version(2, "Sebanyak 812 lulusan diwisuda.", "a"), version(1, "Sebanyak 800 lulusan diwisuda.", "b")],
    approvals: [{ id: "p-1", content: "k-1", content_version: "v-1", verdict: "returned", sha256: hash("b"), reason: "Periksa jumlah lulusan.", decided_by: "a-1", decided_at: at, voided_at: null }],
    files: [proof], hindrances: [], may_decide,
  } as unknown as ContentDetail;
}

function placement(id: string, changes: Partial<Record<keyof Placement, unknown>>, kind: string, may_publish_by_hand: boolean): PlacementDetail {
  return {
    placement: {
      id, content: "k-1", channel: "c-0", entry: null, title: "Wisuda ke-24", planned_for: "2026-01-05T10:00", zone: "Asia/Jakarta", planned_at: at, state: "approved",
      approved_sha256: hash("a"), trouble: null, published_at: null, url: null, version: 2, created_at: at, ...changes,
    },
    channel: { id: "c-0", kind, name: kind === "instagram" ? "Instagram" : "Halaman publik", address: null, audience: null, is_closed: false, version: 1, created_at: at },
    attempts: [], proof: [], may_publish_by_hand,
  } as unknown as PlacementDetail;
}

export const byHand = placement("n-1", {}, "instagram", true);
export const uncertain = placement("n-2", { state: "unknown", title: "Hari Batik", trouble: "Sambungan putus setelah dikirim." }, "public_page", false);

export const planActual = {
  rows: [
    { entry: "e-1", placement: "n-1", title: "Wisuda ke-24", pillar: "Prestasi", channel: "c-0", channel_name: "Instagram", first_planned_for: "2026-01-04T10:00", planned_for: "2026-01-05T10:00", published_for: null, late_minutes: null, punctuality: "not_published", url: null },
    { entry: "e-2", placement: null, title: "Open house", pillar: null, channel: "c-0", channel_name: "Instagram", first_planned_for: "2026-01-03T10:00", planned_for: "2026-01-03T10:00", published_for: "2026-01-03T12:40", late_minutes: 160, punctuality: "late", url: "https://www.instagram.com/p/abc/" },
  ],
  planned_count: 2, published_count: 1, on_time_count: 0, late_count: 1, cancelled_count: 0, unplanned_count: 0,
} as unknown as PlanActual;
