import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { firstLoadModules } from "./first-load.ts";

const server = process.env.SIAR_SERVER ?? "http://127.0.0.1:8080";
const proxy = { "/api": { target: server, changeOrigin: false } }; // the server asks whether a change comes from its own page

export default defineConfig(async ({ command }) => {
  const first = command === "build" ? await firstLoadModules() : new Set<string>();
  return {
    plugins: [react()],
    server: { proxy },
    preview: {
      proxy,
      headers: { "Content-Security-Policy": "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'" },
    },
    build: {
      outDir: "dist",
      target: "es2022",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 900,
      rollupOptions: {
        output: {
          manualChunks: (id: string) => {
            if (/node_modules\/(react|react-dom|scheduler)\//.test(id)) return "react";
            return first.has(id) || id.includes("vite/preload-helper") ? "first" : undefined;
          },
        },
      },
    },
    test: {
      testTimeout: 20_000,
      environment: "happy-dom",
      include: ["src/**/*.test.{ts,tsx}"],
      setupFiles: ["tests/support/unit.ts"],
      css: false,
    },
  };
});
