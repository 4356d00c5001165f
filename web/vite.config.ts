import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const server = process.env.SIAR_SERVER ?? "http://127.0.0.1:8080";

// What every page needs, apart from our own code, so that it stays in the browser's store when only our code changes.
function sharedChunk(id: string): string | undefined {
  if (/node_modules\/(react|react-dom|scheduler)\//.test(id)) return "react";
  return undefined;
}

export default defineConfig({
  plugins: [react()],
  server: { proxy: { "/api": server, "/f": server } },
  build: {
    outDir: "dist",
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { output: { manualChunks: sharedChunk } },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/support/unit.ts"],
    css: false,
  },
});
