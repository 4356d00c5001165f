import { defineConfig } from "@playwright/test";

// pages:    each page over sample answers, quick. SIAR_SERVER=http://127.0.0.1:8080 shows a running Siar instead.
//           In the small Chromium that draws no window of its own: 108 tests took 6.9 minutes, with the whole one 9.8.
// journeys: the whole work in the order of the procedure, on a real server of its own (SIAR_OFFICE) that starts empty.
const server = process.env.SIAR_SERVER;
const isJourney = process.env.SIAR_OFFICE !== undefined;

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  timeout: 60_000,
  fullyParallel: false,
  workers: isJourney ? 1 : 2,
  reporter: [["list"]],
  use: {
    baseURL: server ?? "http://127.0.0.1:4173",
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? (isJourney ? "/usr/bin/chromium" : "/usr/bin/chromium-headless-shell"),
      args: [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "pages", testMatch: /tests\/\d\d-[^/]*\.spec\.ts$/ },
    { name: "journeys", testMatch: /tests\/journeys\/[^/]*\.spec\.ts$/, expect: { timeout: 15_000 }, use: { actionTimeout: 20_000 } },
  ],
  ...(server === undefined && !isJourney
    ? { webServer: { command: "npx vite preview --host 127.0.0.1 --port 4173 --strictPort", url: "http://127.0.0.1:4173", reuseExistingServer: true } }
    : {}),
});
