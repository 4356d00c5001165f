// What the browser loads to show the calendar for the first time, compressed as the server sends it.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const limit = { kilobytes: 230, requests: 12 };
const root = new URL("../../dist/", import.meta.url);
const found = new Set(["index.html"]);
const page = readFileSync(new URL("index.html", root), "utf8");
for (const [, path] of page.matchAll(/(?:src|href)="\/(assets\/[^"]+|favicon\.svg)"/g)) found.add(path);
for (const path of found)
  if (path.endsWith(".js"))
    for (const [, name] of readFileSync(new URL(path, root), "utf8").matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) found.add(`assets/${name}`);

let sum = 0;
for (const path of found) {
  const bytes = brotliCompressSync(readFileSync(new URL(path, root)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  sum += bytes;
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${path}`);
}
console.log(`${(sum / 1000).toFixed(1).padStart(8)} kB  in ${found.size} requests (limit ${limit.kilobytes} kB, ${limit.requests} requests)`);
process.exitCode = sum / 1000 <= limit.kilobytes && found.size <= limit.requests ? 0 : 1;
