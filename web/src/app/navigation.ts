// The pages in the order of the procedure, with the step's number and what one must be allowed to see them.
import {
  IconAntenna,
  IconArchive,
  IconBell,
  IconBroadcast,
  IconCalendarMonth,
  IconChartBar,
  IconChecklist,
  IconCertificate,
  IconFileCertificate,
  IconGauge,
  IconHistory,
  IconInbox,
  IconLink,
  IconMail,
  IconMailForward,
  IconMessages,
  IconPaperclip,
  IconPencil,
  IconReport,
  IconRotateClockwise,
  IconSettings,
  IconTrendingUp,
  IconUsers,
  type Icon,
} from "@tabler/icons-react";

export interface NavigationItem {
  /** Its name in the texts: navigation.<key>. */
  readonly key: string;
  readonly to: string;
  readonly icon: Icon;
  readonly permission: string | null;
}

export interface NavigationGroup {
  /** Its name in the texts: navigation.group.<key>; null for the pages above the steps. */
  readonly key: string | null;
  readonly step: number | null;
  readonly items: readonly NavigationItem[];
}

export const navigation: readonly NavigationGroup[] = [
  {
    key: null,
    step: null,
    items: [
      { key: "inbox", to: "/", icon: IconInbox, permission: null },
      { key: "notices", to: "/kabar", icon: IconBell, permission: null },
      { key: "cycles", to: "/siklus", icon: IconRotateClockwise, permission: "planning.read" },
    ],
  },
  {
    key: "planning",
    step: 1,
    items: [
      { key: "calendar", to: "/kalender", icon: IconCalendarMonth, permission: "planning.read" },
      { key: "initiatives", to: "/pengembangan", icon: IconTrendingUp, permission: "planning.read" },
      { key: "channels", to: "/kanal", icon: IconAntenna, permission: "planning.read" },
    ],
  },
  { key: "review", step: 2, items: [{ key: "review", to: "/reviu", icon: IconMessages, permission: "review.read" }, { key: "links", to: "/tautan", icon: IconLink, permission: "review.read" }] },
  {
    key: "production",
    step: 3,
    items: [
      { key: "contents", to: "/konten", icon: IconPencil, permission: "production.read" },
      { key: "approvals", to: "/persetujuan", icon: IconChecklist, permission: "production.approve" },
    ],
  },
  { key: "publishing", step: 4, items: [{ key: "publishing", to: "/publikasi", icon: IconBroadcast, permission: "publishing.read" }] },
  {
    key: "evaluation",
    step: 5,
    items: [
      { key: "measurements", to: "/angka", icon: IconChartBar, permission: "evaluation.read" },
      { key: "performance", to: "/kinerja", icon: IconChartBar, permission: "performance.read" },
      { key: "reports", to: "/laporan", icon: IconReport, permission: "evaluation.read" },
    ],
  },
  { key: "reporting", step: 6, items: [{ key: "reporting", to: "/evaluasi-diri", icon: IconCertificate, permission: "reporting.read" }] },
  {
    key: "quality",
    step: null,
    items: [
      { key: "indicators", to: "/indikator", icon: IconGauge, permission: "indicators.read" },
      { key: "findings", to: "/temuan", icon: IconChecklist, permission: "quality.read" },
      { key: "documents", to: "/dokumen", icon: IconFileCertificate, permission: "documents.read" },
      { key: "templates", to: "/templat", icon: IconFileCertificate, permission: "documents.read" },
      { key: "records", to: "/arsip", icon: IconArchive, permission: "retention.read" },
      { key: "packs", to: "/paket-bukti", icon: IconArchive, permission: "handover.read" },
      { key: "evidence", to: "/bukti", icon: IconPaperclip, permission: "evidence.read" },
      { key: "mails", to: "/surel", icon: IconMail, permission: "correspondence.read" },
      { key: "outbox", to: "/kotak-keluar", icon: IconMailForward, permission: "office.read_work" },
      { key: "disclosure", to: "/informasi-publik", icon: IconBroadcast, permission: "disclosure.read" },
      { key: "audit", to: "/ruang-auditor", icon: IconChecklist, permission: "audit.read" },
      { key: "ledger", to: "/jejak", icon: IconHistory, permission: "ledger.read" },
    ],
  },
  {
    key: "administration",
    step: null,
    items: [
      { key: "accounts", to: "/akun", icon: IconUsers, permission: "people.manage" },
      { key: "settings", to: "/pengaturan", icon: IconSettings, permission: "people.manage" },
    ],
  },
];

/** What the caller may open; groups that become empty go. */
export function openTo(permissions: readonly string[]): readonly NavigationGroup[] {
  return navigation
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => item.permission === null || permissions.includes(item.permission)),
    }))
    .filter((group) => group.items.length > 0);
}
