// Every page as it stands at the end of the story: readable for everybody in light and dark, on a phone, on paper.
import type { Page } from "@playwright/test";
import { faultsOf, type Office } from "./office";
import type { Team } from "./team";

interface Place {
  readonly name: string;
  readonly path: string;
  readonly reader: Page;
}

/** What is wrong, page by page; pictures of all go to test-results/shots/story. */
export async function surveyAll(office: Office, team: Team): Promise<readonly string[]> {
  const faults: string[] = [];
  const stranger = await office.window();
  for (const place of [...(await placesIn(team)), { name: "sign-in", path: "/masuk", reader: stranger }, { name: "public", path: "/publik", reader: stranger }]) {
    await place.reader.goto(place.path);
    await place.reader.getByRole("heading", { level: 1 }).first().waitFor();
    await place.reader.waitForLoadState("networkidle");
    for (const fault of await survey(place)) faults.push(`${place.path}: ${fault}`);
  }
  return faults;
}

async function survey({ name, reader }: Place): Promise<readonly string[]> {
  const shoot = (look: string) => reader.screenshot({ path: `test-results/shots/story/${name}-${look}.png`, fullPage: true });
  const faults: string[] = [];
  for (const scheme of ["dark", "light"] as const) {
    faults.push(...(await faultsOf(reader, scheme)));
    await shoot(scheme);
  }
  const desk = reader.viewportSize()!;
  await reader.setViewportSize({ width: 390, height: 844 });
  await shoot("phone");
  const overflow = await reader.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) faults.push(`phone: ${overflow} pixels too wide`);
  await reader.setViewportSize(desk);
  await reader.emulateMedia({ media: "print" });
  await shoot("print");
  await reader.emulateMedia({ media: "screen" });
  return faults;
}

async function placesIn({ administrator, staff, subCoordinator, coordinator }: Team): Promise<readonly Place[]> {
  const first = async (path: string): Promise<string> => {
    const [one] = (await (await coordinator.request.get(path)).json()) as readonly { readonly id?: string; readonly document?: { readonly id: string } }[];
    return one?.id ?? one?.document?.id ?? "";
  };
  const cycle = await first("/api/cycles");
  const schedule = await first("/api/schedules");
  const session = await first("/api/reviews");
  const report = await first("/api/reports");
  const places: readonly (readonly [reader: Page, name: string, path: string])[] = [
    [staff, "inbox", "/"],
    [staff, "cycles", "/siklus"],
    [staff, "cycle", `/siklus/${cycle}`],
    [staff, "chain", `/rantai/schedule/${schedule}`],
    [staff, "calendar", "/kalender?bulan=2026-11"],
    [staff, "schedule", `/jadwal/${schedule}`],
    [staff, "schedule-form", `/jadwal/${schedule}?tampilan=cetak`],
    [staff, "initiatives", "/pengembangan"],
    [staff, "channels", "/kanal"],
    [staff, "reviews", "/reviu"],
    [staff, "review", `/reviu/${session}`],
    [staff, "minutes", `/reviu/${session}?tampilan=notulen`],
    [staff, "contents", "/konten"],
    [staff, "content-list", "/konten?tampilan=daftar"],
    [staff, "content", `/konten/${await first("/api/contents")}`],
    [subCoordinator, "approvals", "/persetujuan"],
    [staff, "publishing", `/publikasi?jadwal=${schedule}`],
    [staff, "measurements", "/angka?bulan=2026-11"],
    [staff, "reports", "/laporan"],
    [staff, "report", `/laporan/${report}`],
    [staff, "report-form", `/laporan/${report}?tampilan=cetak`],
    [subCoordinator, "self-evaluations", "/evaluasi-diri"],
    [subCoordinator, "self-evaluation", `/evaluasi-diri/${await first("/api/self-evaluations")}`],
    [coordinator, "indicators", "/indikator"],
    [coordinator, "documents", "/dokumen"],
    [coordinator, "import", "/dokumen/impor"],
    [coordinator, "document", `/dokumen/${await first("/api/documents")}`],
    [coordinator, "records", "/arsip"],
    [coordinator, "series", "/arsip?bagian=series"],
    [coordinator, "record", `/arsip/${await first("/api/records")}`],
    [coordinator, "evidence-list", "/bukti"],
    [coordinator, "evidence", `/bukti/${await first("/api/evidence")}`],
    [coordinator, "ledger", "/jejak"],
    [administrator, "accounts", "/akun"],
    [administrator, "settings", "/pengaturan"],
  ];
  return places.map(([reader, name, path]) => ({ reader, name, path }));
}
