// first_load.mjs ADDRESS SESSION MONTH: what Chromium asks for and gets until the calendar can be seen, and
// how long that takes on a computer four times slower than this one.
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../web/package.json", import.meta.url))("playwright-core");
const [address, session, month] = process.argv.slice(2);
const rounds = 5;
const limit = { kilobytes: 230, requests: 12, seconds: 1.5 };

async function load(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "id-ID" });
  await context.addCookies([{ name: "siar_session", value: session, url: address }]);
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const files = new Map();
  const answers = new Map();
  network.on("Network.responseReceived", ({ requestId, response }) => answers.set(requestId, new URL(response.url).pathname));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const path = answers.get(requestId);
    if (path && !path.startsWith("/api/")) files.set(requestId, encodedDataLength);
  });
  const start = performance.now();
  await page.goto(`${address}/kalender?bulan=${month}`, { waitUntil: "commit" });
  await page.locator("[data-entry]").first().waitFor({ state: "visible", timeout: 20_000 });
  const seconds = (performance.now() - start) / 1000;
  const seen = { seconds, requests: files.size, kilobytes: [...files.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000 };
  await context.close();
  return seen;
}

const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (...cells) => console.log(cells.join("\t"));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const seen = [];
  for (let round = 0; round < rounds; round++) seen.push(await load(browser));
  const kilobytes = middle(seen.map((one) => one.kilobytes));
  const requests = middle(seen.map((one) => one.requests));
  const seconds = middle(seen.map((one) => one.seconds));
  row("first load of the calendar, compressed, with headers, without the API's answers", "<= 230 kB, 12 requests", `${kilobytes.toFixed(1)} kB, ${requests} requests`, "-", kilobytes <= limit.kilobytes && requests <= limit.requests ? "well" : "MISSED");
  row("- its entries visible, CPU slowed 4 times", "<= 1.5 s", `${seconds.toFixed(2)} s`, "-", seconds <= limit.seconds ? "well" : "MISSED");
} finally {
  await browser.close();
}
