// Opens pages of the built interface over sample answers, in both languages and on a phone; looks at them light and dark.
//   import { expect, test } from "./support/pages";
//   test("...", async ({ siar }) => {
//     siar.answer("GET /api/channels", [...]);           // or (request) => answer; siar.refuse(...) for a no
//     await siar.open("/kanal", { isPhone: true, language: "en" });
//     await siar.expectAccessible();                      // axe without violations, light and dark
//     await siar.shoot("channels");                       // test-results/shots/channels-light.png and channels-dark.png
//   });
import { expect, test as base, type Page, type Request } from "@playwright/test";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { sampleAnswers } from "./samples";

export { expect } from "@playwright/test";

interface Opening {
  readonly language?: "id" | "en";
  readonly isPhone?: boolean;
}

const schemes = ["dark", "light"] as const;

type Reply = unknown | ((request: Request) => unknown);

interface Refused {
  readonly status: number;
  readonly body: unknown;
}

export class Siar {
  private readonly replies = new Map<string, Reply>(Object.entries(sampleAnswers()));
  private readonly refusals = new Map<string, Refused>();
  /** "POST /api/session {...}": what the page sent, in order. */
  readonly sent: string[] = [];

  constructor(readonly page: Page) {}

  /** `name` is the operation with its path values filled in, without "?": "GET /api/schedules/7". */
  answer(name: string, reply: Reply): void {
    this.refusals.delete(name);
    this.replies.set(name, reply);
  }

  refuse(name: string, status: number, body: unknown): void {
    this.refusals.set(name, { status, body });
  }

  async open(path: string, { language = "id", isPhone = false }: Opening = {}): Promise<void> {
    if (process.env.SIAR_SERVER === undefined) await this.page.route("**/api/**", (route) => this.reply(route));
    if (isPhone) await this.page.setViewportSize({ width: 390, height: 844 });
    await this.page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    if (process.env.SIAR_SERVER === undefined) await this.page.addInitScript(quietLine);
    await this.page.addInitScript((spoken) => localStorage.setItem("siar.language", spoken), language);
    await this.page.goto(path);
    await this.page.locator("h1").first().waitFor();
    await this.page.waitForLoadState("networkidle");
  }

  async shoot(name: string, isWhole = false): Promise<void> {
    for (const scheme of schemes) {
      await this.show(scheme);
      await this.page.screenshot({ path: `test-results/shots/${name}-${scheme}.png`, fullPage: isWhole });
    }
  }

  async expectAccessible(): Promise<void> {
    const faults: string[] = [];
    for (const scheme of schemes) {
      await this.show(scheme);
      faults.push(...(await faultsOf(this.page, scheme)));
    }
    expect(faults, faults.join("\n\n")).toEqual([]);
  }

  async expectNoOverflow(): Promise<void> {
    expect(await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }

  /** As it stands, without loading it again; colours that glide have arrived. */
  private async show(colorScheme: "light" | "dark"): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.page.evaluate(() => Promise.race([Promise.allSettled(document.getAnimations().map((one) => one.finished)), new Promise((over) => setTimeout(over, 400))]));
  }

  private async reply(route: import("@playwright/test").Route): Promise<void> {
    const request = route.request();
    const path = new URL(request.url()).pathname;
    if (path === "/api/events") return route.fulfill({ status: 200, contentType: "text/event-stream", body: "retry: 600000\n\n" });
    const name = `${request.method()} ${path}`;
    if (request.method() !== "GET") this.sent.push(`${name} ${request.postData() ?? ""}`);
    const refused = this.refusals.get(name);
    if (refused !== undefined) return route.fulfill({ status: refused.status, json: refused.body });
    if (!this.replies.has(name)) return route.fulfill({ status: 404, json: { reason: "not_found", code: "sample.none", message: `No sample for ${name}`, problems: [] } });
    const reply = this.replies.get(name);
    const json = typeof reply === "function" ? (reply as (request: Request) => unknown)(request) : reply;
    return json === null ? route.fulfill({ status: 204 }) : route.fulfill({ status: 200, json });
  }
}

/** What axe finds; in the dark only the colours differ. */
async function faultsOf(page: Page, scheme: "light" | "dark"): Promise<readonly string[]> {
  const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  await page.evaluate(`if (window.axe === undefined) {${readFileSync(axe, "utf8")}}`); // not as a script of the page, which forbids strangers
  const faults = await page.evaluate(async (isDark) => {
    const checker = (window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: readonly Violation[] }> } }).axe;
    interface Violation {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    const { violations } = await checker.run({
      ...(isDark
        ? { runOnly: { type: "rule", values: ["color-contrast"] } }
        : {
            runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            rules: { "label-content-name-mismatch": { enabled: true }, "target-size": { enabled: true } },
          }),
      resultTypes: ["violations"],
    });
    return violations.map((one) => `${one.id}: ${one.help}\n${one.nodes.slice(0, 4).map((node) => `   ${node.html.slice(0, 220)}\n   ${node.failureSummary ?? ""}`).join("\n")}`);
  }, scheme === "dark");
  return faults.map((fault) => `${scheme}: ${fault}`);
}

/** Live changes that never come, instead of a line that seems broken. */
function quietLine(): void {
  class Quiet extends EventTarget {
    readonly readyState = 1;
    close() {}
  }
  Object.assign(window, { EventSource: Object.assign(Quiet, { CLOSED: 2 }) });
}

export const test = base.extend<{ siar: Siar }>({
  siar: async ({ page }, use) => {
    await use(new Siar(page));
  },
});
