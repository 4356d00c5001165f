// A real Siar of its own for each journey: an empty office in a temporary folder, the program in a process, and the people of
// the office, each in a browser window of their own.
import { expect, test as base, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export { expect } from "@playwright/test";

export const password = "kata sandi yang panjang";

export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), "siar-"));
  private server: ChildProcess | undefined;
  private readonly windows: BrowserContext[] = [];
  private ahead = 0;
  address = "";
  invitation = "";

  constructor(private readonly browser: Browser) {}

  get data(): string {
    return join(this.folder, "data");
  }

  /** Starts the program and waits until it takes requests. */
  async start(): Promise<void> {
    const program = process.env.SIAR_OFFICE;
    if (program === undefined) throw new Error("SIAR_OFFICE names no program: use scripts/try_in_browser");
    const server = spawn(program, [this.data, join(this.folder, "clock")], { stdio: ["ignore", "pipe", "pipe"] });
    this.server = server;
    server.stderr.on("data", () => {}); // the diary; read so that it never blocks
    await new Promise<void>((ready, failed) => {
      let said = "";
      server.on("exit", (code) => failed(new Error(`siar ended with ${code}: ${said}`)));
      server.stdout.on("data", (piece: Buffer) => {
        said += piece.toString();
        this.invitation = /(http:\S+token=\S+)/.exec(said)?.[1] ?? this.invitation;
        const place = /siap \/ ready: (\S+)/.exec(said)?.[1];
        if (place === undefined) return;
        this.address = place;
        ready();
      });
    });
  }

  /** Moves the office's clock, and that of the people's windows; jobs notice within seconds. */
  async setAhead(seconds: number): Promise<void> {
    this.ahead = Math.round(seconds);
    writeFileSync(join(this.folder, "clock"), String(this.ahead));
    for (const window of this.windows) {
      await window.addInitScript(setBrowserClock, this.ahead);
      for (const page of window.pages()) await page.evaluate(setBrowserClock, this.ahead);
    }
  }

  /** "2026-11-03T07:45+07:00" */
  async setClock(moment: string): Promise<void> {
    await this.setAhead((Date.parse(moment) - Date.now()) / 1000);
  }

  async stop(): Promise<void> {
    const server = this.server;
    if (server === undefined) return;
    this.server = undefined;
    const ended = new Promise((done) => server.on("exit", done));
    server.kill("SIGTERM");
    await ended;
  }

  /** What each window shows, for whoever looks for the cause of a failure. */
  async keepLook(folder: string): Promise<void> {
    for (const [number, page] of this.windows.flatMap((window) => window.pages()).entries()) {
      await page.screenshot({ path: join(folder, `window-${number}.png`) }).catch(() => {});
      const words = await page.locator("body").ariaSnapshot().catch(() => "");
      writeFileSync(join(folder, `window-${number}.txt`), `${page.url()}\n${words}\n`);
    }
  }

  async close(): Promise<void> {
    for (const window of this.windows) await window.close();
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A browser window of somebody's own. */
  async window(options: { readonly isPhone?: boolean; readonly scheme?: "light" | "dark" } = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.address,
      locale: "id-ID",
      timezoneId: "Asia/Jakarta",
      colorScheme: options.scheme ?? "light",
      reducedMotion: "reduce",
      viewport: options.isPhone === true ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    });
    await context.addInitScript(setBrowserClock, this.ahead);
    if (process.env.SIAR_INTERFACE !== undefined) await serveInterface(context, process.env.SIAR_INTERFACE);
    this.windows.push(context);
    const page = await context.newPage();
    page.on("pageerror", (fault) => {
      throw fault;
    });
    return page;
  }

  /** Somebody accepts an invitation's link in a window of their own. */
  async accept(link: string, name: string, username: string): Promise<Page> {
    const page = await this.window();
    await page.goto(link);
    await page.locator("input[name=name], input[autocomplete=name]").fill(name);
    await page.locator("input[autocomplete=username]").fill(username);
    for (const field of await page.locator("input[autocomplete=new-password]").all()) await field.fill(password);
    await page.locator("form button[type=submit]").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tugas saya");
    return page;
  }
}

/** SIAR_INTERFACE=dist: the interface as it was just built, where the program holds an older one. */
async function serveInterface(context: BrowserContext, folder: string): Promise<void> {
  await context.route(
    ({ pathname }) => !/^\/(api|publik|tinjau|cek|metrics|healthz)(\/|$)/.test(pathname),
    (route) => {
      const path = join(folder, new URL(route.request().url()).pathname);
      return route.fulfill({ path: existsSync(path) && statSync(path).isFile() ? path : join(folder, "index.html") });
    },
  );
}

/** Runs in the page: its clock is the office's. Said again, the later word counts. */
function setBrowserClock(secondsAhead: number): void {
  const page = globalThis as unknown as { Date: DateConstructor; trueDate?: DateConstructor };
  const True = (page.trueDate ??= page.Date);
  const now = () => True.now() + secondsAhead * 1000;
  page.Date = new Proxy(True, {
    construct: (_, given) => (given.length === 0 ? new True(now()) : Reflect.construct(True, given)),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
}

export const test = base.extend<{ office: Office }>({
  office: async ({ browser }, use) => {
    const office = new Office(browser);
    await office.start();
    await use(office);
    await office.close();
  },
});

/** axe without violations on the page as it stands, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  const faults = [...(await faultsOf(page, "dark")), ...(await faultsOf(page, "light"))];
  expect(faults, page.url()).toEqual([]);
}

/** What axe finds on the page as it stands; in the dark only the colours differ. */
export async function faultsOf(page: Page, colorScheme: "light" | "dark"): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => Promise.race([Promise.allSettled(document.getAnimations().map((one) => one.finished)), new Promise((over) => setTimeout(over, 400))])); // colours that glide
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(`if (window.axe === undefined) {${readFileSync(axe, "utf8")}}`);
  const rules = colorScheme === "dark" ? ["color-contrast"] : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const faults = await page.evaluate(async ([type, values]) => {
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { violations } = await (
      window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: readonly Violation[] }> } }
    ).axe.run({
      runOnly: { type, values },
      ...(type === "tag" ? { rules: { "label-content-name-mismatch": { enabled: true }, "target-size": { enabled: true }, region: { enabled: false } } } : {}), // lists that pop up lie outside the page's regions
      resultTypes: ["violations"],
    });
    return violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  }, [colorScheme === "dark" ? "rule" : "tag", rules] as const);
  return faults.map((fault) => `${colorScheme}: ${fault}`);
}
