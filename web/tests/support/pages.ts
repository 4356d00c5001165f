// Opens pages of the built interface over sample answers, in both schemes, both languages and on a phone.
//   import { expect, test } from "./support/pages";
//   test("...", async ({ siar }) => {
//     siar.answer("GET /api/channels", [...]);           // or (request) => answer; siar.refuse(...) for a no
//     await siar.open("/kanal", { scheme: "dark", isPhone: true, language: "en" });
//     await siar.expectAccessible();                      // axe without violations
//     await siar.shoot("channels-dark");                  // test-results/shots/channels-dark.png
//   });
import { expect, test as base, type Page, type Request } from "@playwright/test";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { sampleAnswers } from "./samples";

export { expect } from "@playwright/test";

interface Opening {
  readonly scheme?: "light" | "dark";
  readonly language?: "id" | "en";
  readonly isPhone?: boolean;
}

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

  async open(path: string, { scheme = "light", language = "id", isPhone = false }: Opening = {}): Promise<void> {
    if (process.env.SIAR_SERVER === undefined) await this.page.route("**/api/**", (route) => this.reply(route));
    if (isPhone) await this.page.setViewportSize({ width: 390, height: 844 });
    await this.page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    if (process.env.SIAR_SERVER === undefined) await this.page.addInitScript(quietLine);
    await this.page.addInitScript(
      ([spoken, shade]) => {
        localStorage.setItem("siar.language", spoken!);
        localStorage.setItem("mantine-color-scheme-value", shade!);
      },
      [language, scheme],
    );
    await this.page.goto(path);
    await this.page.locator("h1").first().waitFor();
    await this.page.waitForLoadState("networkidle");
  }

  async shoot(name: string, isWhole = false): Promise<void> {
    await this.page.screenshot({ path: `test-results/shots/${name}.png`, fullPage: isWhole });
  }

  async expectAccessible(): Promise<void> {
    const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
    await this.page.evaluate(readFileSync(axe, "utf8")); // not as a script of the page, which forbids strangers
    const faults = await this.page.evaluate(async () => {
      const checker = (window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: readonly Violation[] }> } }).axe;
      interface Violation {
        readonly id: string;
        readonly help: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
      }
      const { violations } = await checker.run({
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        rules: { "label-content-name-mismatch": { enabled: true }, "target-size": { enabled: true } },
      });
      return violations.map((one) => `${one.id}: ${one.help}\n${one.nodes.slice(0, 4).map((node) => `   ${node.html.slice(0, 220)}\n   ${node.failureSummary ?? ""}`).join("\n")}`);
    });
    expect(faults, faults.join("\n\n")).toEqual([]);
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
