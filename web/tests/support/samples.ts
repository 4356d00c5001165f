// Answers that a Siar with a full month would give.
import type { Channel, ContentSummary, Me, Schedule, ScheduleEntry } from "../../src/api/contract";

const permissions = [
  "signed_in", "people.manage", "ledger.read", "evidence.read", "evidence.add", "documents.read", "documents.write", "documents.approve",
  "planning.read", "planning.write", "planning.start_cycle", "review.read", "review.write", "review.issue", "production.read", "production.write",
  "production.approve", "publishing.read", "publishing.write", "publishing.take_down", "evaluation.read", "evaluation.write", "evaluation.review", "evaluation.manage",
  "reporting.read", "reporting.write", "reporting.decide", "indicators.read", "indicators.override", "retention.read", "retention.hold",
  "retention.dispose", "retention.confirm", "overview.read", "office.read_work", "planning.keep_view", "planning.share_view",
];

export const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Jakarta" }).format(new Date());
export const month = today.slice(0, 7);

export const me = {
  account: "a-1", name: "Rina Kartika", username: "rina", roles: ["staff", "administrator"], permissions, language: "id",
  office: {
    name: "Politeknik Negeri Batam", unit: "Humas dan Kerjasama", zone: "Asia/Jakarta", letter_code: "PL29",
    pillars: ["Prestasi", "Akademik dan inovasi", "Kehidupan kampus", "Penerimaan mahasiswa baru"], formats: ["Foto", "Video pendek", "Artikel", "Siaran pers"],
    has_step_production: true, has_step_content_approval: true, has_step_publication: true, version: 1,
  },
  role_titles: [{ role: "staff", title: "Staf Humas dan Kerjasama" }, { role: "administrator", title: "Administrator" }],
  today, ledger_size: 12,
} as unknown as Me;

const channels = (
  [["public_page", "Halaman publik"], ["website", "Situs Polibatam"], ["instagram", "Instagram"], ["youtube", "YouTube"], ["tiktok", "TikTok"],
   ["facebook", "Facebook"], ["radio", "Radio kampus"], ["notice_board", "Papan pengumuman"]] as const
).map(([kind, name], index) => ({ id: `c-${index}`, kind, name, address: null, audience: null, is_closed: false, version: 1, created_at: "2026-01-01T00:00:00Z" })) as unknown as readonly Channel[];

/** Some of the kinds of numbers that every office begins with. */
const metrics = (
  [["reach", "Jangkauan", "Reach", "both"], ["impressions", "Impresi", "Impressions", "both"], ["views", "Tayangan", "Views", "both"], ["likes", "Suka", "Likes", "both"], ["comments", "Komentar", "Comments", "both"],
   ["shares", "Bagikan", "Shares", "both"], ["saves", "Simpan", "Saves", "both"], ["clicks", "Klik", "Clicks", "both"], ["followers", "Pengikut", "Followers", "channel"], ["visits", "Kunjungan", "Visits", "both"]] as const
).map(([code, name_id, name_en, subject], index) => ({
  id: `m-${index}`, code, name_id, name_en, unit: "kali", kind: "outtake", over_placements: "sum", over_time: code === "followers" ? "latest" : "sum", subject, position: index + 1, is_built_in: true, is_active: true, version: 1,
}));

const titles = [
  "Wisuda ke-24: profil lulusan terbaik", "Kunjungan industri mahasiswa Teknik Mesin", "Tips memilih program studi untuk calon mahasiswa",
  "Juara satu Kontes Robot Indonesia tingkat wilayah", "Kuliah tamu keamanan siber bersama praktisi", "Open house: jadwal dan peta gedung",
  "Kerja sama magang dengan perusahaan galangan", "Selamat Hari Pendidikan Nasional", "Cerita alumni di industri semikonduktor",
  "Pendaftaran beasiswa dibuka sampai akhir bulan", "Pengabdian masyarakat di Pulau Buluh", "Peluncuran laboratorium pemeliharaan pesawat",
];

export function entries(count: number, undated = 6): readonly ScheduleEntry[] {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return Array.from({ length: count + undated }, (_, index) => ({
    id: `e-${index}`, schedule: "s-1", title: titles[index % titles.length], pillar: me.office.pillars[index % 4], format: "Foto",
    channels: [`c-${index % 8}`, ...(index % 3 === 0 ? [`c-${(index + 2) % 8}`] : [])],
    planned_for: index < count ? `${month}-${String(((index * 7) % last) + 1).padStart(2, "0")}T${String(8 + (index % 9)).padStart(2, "0")}:${index % 2 === 0 ? "00" : "30"}` : null,
    zone: "Asia/Jakarta", planned_at: null, assignee: "a-1", note: null, is_dropped: false, version: 1, created_at: "2026-01-01T00:00:00Z",
  })) as unknown as readonly ScheduleEntry[];
}

export const schedule = {
  id: "s-1", cycle: "y-1", title: "Jadwal bulan ini", starts_on: `${month}-01`, ends_on: `${month}-28`, state: "draft", baseline_number: 0, version: 1, created_at: "2026-01-01T00:00:00Z",
} as unknown as Schedule;

/** Answers by operation, path values filled in. */
export function sampleAnswers(count = 48): Record<string, unknown> {
  const all = entries(count);
  const states = ["drafting", "in_review", "approved"] as const;
  const contents = all.slice(0, 30).map((entry, index) => ({
    id: `k-${index}`, title: entry.title, pillar: null, format: null, state: states[index % 3], is_approval_void: false, channels: [],
    planned_for: entry.planned_for, assignee: null, entry: entry.id, version: 1,
  })) as unknown as readonly ContentSummary[];
  return {
    "GET /api/me": me,
    "GET /api/entries": all.filter((entry) => entry.planned_for !== null),
    "GET /api/channels": channels,
    "GET /api/schedules": [schedule],
    "GET /api/schedules/s-1": { schedule, cycle: {}, entries: all, amendments: [], baselines: [] },
    "GET /api/contents": contents,
    "GET /api/metrics": metrics,
    "GET /api/placements": [],
    "GET /api/evidence": [],
    "GET /api/people": [{ account: "a-1", name: "Rina Kartika", roles: ["staff"] }],
    "GET /api/notices": { notices: [], has_more: false, unread_count: 0 },
    "GET /api/search": [],
    "GET /api/review-links": [],
    "GET /api/reviews/r-1/links": [],
    "GET /api/reviews/r-1/proposals": [],
    "GET /api/mail-threads": { threads: [], has_more: false },
    "GET /api/mail-imports": [],
    "GET /api/mail-collecting": { is_on: false, last_mail_at: null, failing_since: null, said: null, too_large_count: 0 },
  };
}

export function shiftedDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
