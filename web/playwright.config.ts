import { defineConfig } from "@playwright/test";

// SIAR_SERVER=http://127.0.0.1:8080 tries a running Siar; without it the built pages are shown over a server of samples.
const server = process.env.SIAR_SERVER;

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  timeout: 60_000,
  fullyParallel: false,
  workers: 1,
  reporter: [["list"]],
  use: {
    baseURL: server ?? "http://127.0.0.1:4173",
    locale: "id-ID",
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
      ],
    },
  },
  ...(server === undefined
    ? { webServer: { command: "npx vite preview --host 127.0.0.1 --port 4173 --strictPort", url: "http://127.0.0.1:4173", reuseExistingServer: true } }
    : {}),
});
