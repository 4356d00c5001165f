// A real Siar of its own for each journey: an empty office in a temporary folder, the program in a process, and the people of
// the office, each in a browser window of their own.
import { expect, test as base, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export { expect } from "@playwright/test";

export const password = "kata sandi yang panjang";

export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), "siar-"));
  private server: ChildProcess | undefined;
  private readonly windows: BrowserContext[] = [];
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

  /** Moves the office's clock; jobs notice within seconds. */
  setAhead(seconds: number): void {
    writeFileSync(join(this.folder, "clock"), String(Math.round(seconds)));
  }

  async stop(): Promise<void> {
    const server = this.server;
    if (server === undefined) return;
    this.server = undefined;
    const ended = new Promise((done) => server.on("exit", done));
    server.kill("SIGTERM");
    await ended;
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

export const test = base.extend<{ office: Office }>({
  office: async ({ browser }, use) => {
    const office = new Office(browser);
    await office.start();
    await use(office);
    await office.close();
  },
});

/** axe without violations, on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(readFileSync(axe, "utf8"));
  const faults = await page.evaluate(async () => {
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    const { violations } = await (
      window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: readonly Violation[] }> } }
    ).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      rules: { "target-size": { enabled: true } },
    });
    return violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  });
  expect(faults).toEqual([]);
}
