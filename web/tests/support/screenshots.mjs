// Pictures for the README, of the demonstration office: node tests/support/screenshots.mjs SIAR-PROGRAM FOLDER.
import { chromium } from "@playwright/test";
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [program, folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: screenshots.mjs SIAR-PROGRAM FOLDER");

const data = mkdtempSync(join(tmpdir(), "siar-pictures-"));
const told = execFileSync(program, ["demo", "--data", data], { encoding: "utf8" });
const password = /Password of everybody.*: (\S+)/.exec(told)[1];
const server = spawn(program, ["serve", "--data", data, "--port", "0"], { stdio: ["ignore", "pipe", "ignore"] });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
try {
  const baseURL = await addressOf(server);
  const staff = await signIn(baseURL, "rani");
  const [cycle] = (await read(staff, "/api/cycles")).filter((one) => one.starts_on <= today());
  const sessions = (await read(staff, "/api/reviews")).filter((one) => one.schedule !== null && one.held_on <= today());
  const session = sessions.find((one) => one.closed_at === null) ?? sessions[0];
  const approved = await pictured(staff, (await read(staff, "/api/contents")).filter((one) => one.state === "approved"));
  await shoot(staff, "/kalender", "calendar");
  await shoot(staff, `/siklus/${cycle.id}`, "cycle");
  await shoot(staff, `/reviu/${session.id}`, "review");
  await shoot(staff, `/konten/${approved}`, "content");
  await shoot(await signIn(baseURL, "budi"), "/indikator", "indicators");
} finally {
  await browser.close();
  server.kill("SIGTERM");
  await new Promise((ended) => server.on("exit", ended));
  rmSync(data, { recursive: true, force: true });
}

function today() {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Jakarta" }).format(new Date());
}

function addressOf(running) {
  return new Promise((found, failed) => {
    let said = "";
    running.on("exit", (code) => failed(new Error(`siar ended with ${code}: ${said}`)));
    running.stdout.on("data", (piece) => {
      said += piece;
      const address = /siap \/ ready: (\S+)/.exec(said)?.[1];
      if (address !== undefined) found(address);
    });
  });
}

async function signIn(baseURL, username) {
  const context = await browser.newContext({ baseURL, locale: "id-ID", timezoneId: "Asia/Jakarta", reducedMotion: "reduce", viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const answer = await page.request.post("/api/session", { headers: { "X-Siar-Request": "1" }, data: { username, password } });
  if (!answer.ok()) throw new Error(`${username} cannot sign in: ${await answer.text()}`);
  return page;
}

async function read(page, path) {
  return (await page.request.get(path)).json();
}

/** The first content with a picture and more than one version. */
async function pictured(page, contents) {
  for (const { id } of contents) {
    const { content, files, versions } = await read(page, `/api/contents/${id}`);
    if (versions.length > 1 && content.assets.length > 0 && files.some((one) => one.media_type?.startsWith("image/"))) return id;
  }
  return contents[0].id;
}

async function shoot(page, path, name) {
  await page.goto(path);
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(join(folder, `${name}.png`));
}
