// Which modules the first load of the calendar runs: what the entry uses, without what it loads later.
// They go into one chunk, so that the browser asks once and pages share it.
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";

const later: Plugin = {
  name: "leave-later-pages-out",
  enforce: "pre",
  resolveDynamicImport: (specifier) => (typeof specifier === "string" ? { id: specifier, external: true } : null),
};

export async function firstLoadModules(): Promise<ReadonlySet<string>> {
  const result = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [react(), later],
    build: { write: false, target: "es2022", minify: false, modulePreload: { polyfill: false }, rollupOptions: { input: "src/app/main.tsx" } },
  });
  const outputs = Array.isArray(result) ? result : "output" in result ? [result] : [];
  const used = new Set<string>();
  for (const { output } of outputs)
    for (const part of output)
      if (part.type === "chunk")
        for (const [id, module] of Object.entries(part.modules)) if (module.renderedLength > 0 || /\.css$/.test(id)) used.add(id);
  return used;
}
