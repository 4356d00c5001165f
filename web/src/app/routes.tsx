// Every address of the interface and the page that answers it. Each page is loaded when it is first opened;
// only the calendar comes with the first load.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type AnyRoute,
} from "@tanstack/react-router";
import { answers } from "../api/answers";
import { asRefusal } from "../api/call";
import { CalendarPage } from "../planning/CalendarPage";
import { LoadingState } from "../ui/LoadingState";
import { FaultPage } from "./FaultPage";
import { MissingPage } from "./MissingPage";
import { withTheRest } from "./later";
import { meQuery } from "./session";
import { Shell } from "./Shell";

const root = createRootRoute({ component: Outlet, notFoundComponent: MissingPage });

const shell = createRoute({
  getParentRoute: () => root,
  id: "shell",
  component: Shell,
  beforeLoad: async ({ location }) => {
    try {
      await answers.ensureQueryData(meQuery);
    } catch (problem) {
      if (asRefusal(problem).reason !== "not_signed_in") throw problem;
      throw redirect({ to: "/masuk", search: location.pathname === "/" ? {} : { lanjut: location.href } });
    }
  },
});

type Loading = () => Promise<Record<string, unknown>>;

function page<Path extends string>(path: Path, load: Loading, name: string) {
  return createRoute({
    getParentRoute: () => shell,
    path,
    component: lazyRouteComponent(withTheRest(load), name) as () => React.ReactNode,
  });
}

const outside = [
  createRoute({
    getParentRoute: () => root,
    path: "/masuk",
    component: lazyRouteComponent(withTheRest(() => import("../people/SignInPage")), "SignInPage"),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/mulai",
    component: lazyRouteComponent(withTheRest(() => import("../people/InvitationPage")), "InvitationPage"),
  }),
] as const;

const inside = [
  page("/", () => import("../inbox/InboxPage"), "InboxPage"),
  page("/siklus", () => import("../cycles/CyclesPage"), "CyclesPage"),
  page("/siklus/$cycle", () => import("../cycles/CyclePage"), "CyclePage"),
  page("/rantai/$subjectKind/$subject", () => import("../cycles/ChainPage"), "ChainPage"),

  createRoute({ getParentRoute: () => shell, path: "/kalender", component: CalendarPage }),
  page("/jadwal/$schedule", () => import("../planning/SchedulePage"), "SchedulePage"),
  page("/jadwal/$schedule/tempel", () => import("../planning/PastePage"), "PastePage"),
  page("/pengembangan", () => import("../planning/InitiativesPage"), "InitiativesPage"),
  page("/kanal", () => import("../planning/ChannelsPage"), "ChannelsPage"),

  page("/reviu", () => import("../review/SessionsPage"), "SessionsPage"),
  page("/reviu/$session", () => import("../review/SessionPage"), "SessionPage"),
  page("/reviu/$session/langsung", () => import("../review/LiveMeetingPage"), "LiveMeetingPage"),

  page("/tautan", () => import("../review/LinksPage"), "LinksPage"),

  page("/konten", () => import("../production/ContentsPage"), "ContentsPage"),
  page("/konten/$content", () => import("../production/ContentPage"), "ContentPage"),
  page("/persetujuan", () => import("../production/ApprovalsPage"), "ApprovalsPage"),

  page("/publikasi", () => import("../publishing/PlacementsPage"), "PlacementsPage"),

  page("/angka", () => import("../evaluation/MeasurementsPage"), "MeasurementsPage"),
  page("/angka/impor", () => import("../evaluation/ImportPage"), "ImportPage"),
  page("/angka/aturan", () => import("../evaluation/NumberRulesPage"), "NumberRulesPage"),
  page("/kinerja", () => import("../performance/PerformancePage"), "PerformancePage"),
  page("/laporan", () => import("../evaluation/ReportsPage"), "ReportsPage"),
  page("/laporan/$report", () => import("../evaluation/ReportPage"), "ReportPage"),

  page("/evaluasi-diri", () => import("../reporting/SelfEvaluationsPage"), "SelfEvaluationsPage"),
  page("/evaluasi-diri/$selfEvaluation", () => import("../reporting/SelfEvaluationPage"), "SelfEvaluationPage"),

  page("/indikator", () => import("../indicators/IndicatorsPage"), "IndicatorsPage"),
  page("/indikator/impor", () => import("../indicators/ImportPage"), "ImportPage"),
  page("/temuan", () => import("../quality/FindingsPage"), "FindingsPage"),
  page("/temuan/$finding", () => import("../quality/FindingPage"), "FindingPage"),
  page("/tinjauan-manajemen", () => import("../quality/ManagementReviewsPage"), "ManagementReviewsPage"),
  page("/tinjauan-manajemen/$review", () => import("../quality/ManagementReviewPage"), "ManagementReviewPage"),
  page("/dokumen", () => import("../documents/DocumentsPage"), "DocumentsPage"),
  page("/dokumen/impor", () => import("../documents/ImportPage"), "ImportPage"),
  page("/templat", () => import("../documents/FormTemplatesPage"), "FormTemplatesPage"),
  page("/dokumen/$document", () => import("../documents/DocumentPage"), "DocumentPage"),
  page("/arsip", () => import("../retention/RecordsPage"), "RecordsPage"),
  page("/arsip/$record", () => import("../retention/RecordPage"), "RecordPage"),
  page("/paket-bukti", () => import("../handover/PacksPage"), "PacksPage"),
  page("/bukti", () => import("../evidence/EvidenceListPage"), "EvidenceListPage"),
  page("/bukti/tautan-mati", () => import("../evidence/DeadLinksPage"), "DeadLinksPage"),
  page("/bukti/$evidence", () => import("../evidence/EvidencePage"), "EvidencePage"),
  page("/surel", () => import("../correspondence/MailsPage"), "MailsPage"),
  page("/surel/$thread", () => import("../correspondence/ThreadPage"), "ThreadPage"),
  page("/kotak-keluar", () => import("../correspondence/OutboxPage"), "OutboxPage"),
  page("/informasi-publik", () => import("../disclosure/PublicInformationPage"), "PublicInformationPage"),
  page("/ruang-auditor", () => import("../audit/AuditRoomPage"), "AuditRoomPage"),
  page("/jejak", () => import("../ledger/LedgerPage"), "LedgerPage"),

  page("/akun", () => import("../people/AccountsPage"), "AccountsPage"),
  page("/profil", () => import("../people/ProfilePage"), "ProfilePage"),
  page("/kabar", () => import("../inbox/NoticesPage"), "NoticesPage"),
  page("/pengaturan", () => import("../people/SettingsPage"), "SettingsPage"),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([...outside, shell.addChildren([...inside])]) as AnyRoute,
  defaultPreload: "intent",
  defaultPendingComponent: () => <LoadingState />,
  defaultErrorComponent: FaultPage,
  defaultNotFoundComponent: MissingPage,
  scrollRestoration: true,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: writtenSearch,
});

function writtenSearch(values: Record<string, unknown>): string {
  const given = Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === "string" && pair[1] !== "");
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}
