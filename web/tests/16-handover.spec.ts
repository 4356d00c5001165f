// The page of evidence packs, and the pages inside a pack, which are opened from a file as its receiver does.
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "./support/pages";
import { me, today } from "./support/samples";

const year = today.slice(0, 4);
const pack = {
  id: "p-1", title: `Paket bukti tahun ${year}`, starts_on: `${year}-01-01`, ends_on: `${year}-12-31`, cycle: null, personal_data: "covered", state: "ready", asked_by: "a-1", asked_at: `${year}-11-20T02:00:00Z`,
  begun_at: `${year}-11-20T02:00:02Z`, settled_at: `${year}-11-20T02:00:40Z`, file_name: `paket-bukti-tahun-${year}.zip`, size: 734_003_200, sha256: "ab".repeat(32), file_count: 1834, ledger_size: 9120, trouble: null, removed_at: null,
};
const outline = {
  title: `Paket bukti tahun ${year}`, starts_on: pack.starts_on, ends_on: pack.ends_on, file_count: 1702, file_bytes: 720_000_000,
  parts: [["siklus", "Siklus", 11], ["kegiatan", "Kegiatan dalam jadwal", 192], ["reviu", "Sesi reviu", 14], ["konten", "Konten", 170], ["penayangan", "Penayangan", 401], ["laporan", "Laporan kegiatan", 10], ["arsip", "Arsip", 22], ["penahanan", "Penahanan arsip", 0]].map(([name, title, count]) => ({ name, title, count })),
  gaps: [{ code: "handover.gap_minutes", text: `Tidak ada notula reviu yang ditutup pada ${year}-03.`, path: "/reviu" }, { code: "handover.gap_proof", text: "3 penayangan tanpa bukti tayang.", path: "/publikasi" }],
};
const states = [pack, { ...pack, id: "p-2", state: "building", size: null, sha256: null, settled_at: null, title: "Paket bukti siklus Oktober" }, { ...pack, id: "p-3", state: "failed", trouble: "handover.trouble_damaged", size: null, sha256: null }, { ...pack, id: "p-4", removed_at: `${year}-12-30T00:00:00Z`, personal_data: "whole" }];

for (const isPhone of [false, true]) {
  const name = isPhone ? "phone" : "desk";
  test(`E1: the page of evidence packs has no fault of accessibility (${name})`, async ({ siar }) => {
    siar.answer("GET /api/me", { ...me, permissions: [...me.permissions, "handover.read", "handover.request", "evidence.unmask"] });
    siar.answer("GET /api/cycles", []);
    siar.answer("GET /api/packs", states);
    siar.answer("GET /api/packs/outline", outline);
    siar.answer("GET /api/packs/p-2/progress", { id: "p-2", done_bytes: 610_000_000, total_bytes: 1_400_000_000, said_at: pack.asked_at });
    siar.answer("POST /api/packs", pack);
    siar.answer("POST /api/packs/p-1/downloads", { id: "d-1", pack: "p-1", account: "a-1", asked_at: pack.asked_at });
    await siar.open("/paket-bukti", { isPhone });
    await siar.page.getByText("43 %").waitFor();
    await expect(siar.page.getByText(`Tidak ada notula reviu yang ditutup pada ${year}-03.`)).toBeVisible();
    await siar.expectAccessible();
    await siar.expectNoOverflow();
    await siar.shoot(`packs-${name}`, true);
    // With the keyboard alone: the switch, the button, the download.
    await siar.page.getByLabel("Sertakan data pribadi utuh").focus();
    await siar.page.keyboard.press("Space");
    await expect(siar.page.getByText("Serahkan hanya kepada yang berhak")).toBeVisible();
    await siar.page.keyboard.press("Tab");
    await siar.page.keyboard.press("Enter");
    await expect.poll(() => siar.sent.at(0) ?? "").toContain(`"starts_on":"${year}-01-01","ends_on":"${year}-12-31","personal_data":"whole"`);
    await siar.page.getByRole("button", { name: `Unduh Paket bukti tahun ${year}` }).first().press("Enter");
    await expect.poll(() => siar.sent.at(-1) ?? "").toContain("POST /api/packs/p-1/downloads");
  });
}

// A pack of four entries, made here from verify.txt alone.
const sha256 = (...parts: readonly (Buffer | string)[]) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
const node = (left: Buffer, right: Buffer) => sha256(Buffer.of(1), left, right);
const u32 = (value: number) => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value); return bytes; };
const u64 = (value: number) => { const bytes = Buffer.alloc(8); bytes.writeBigUInt64BE(BigInt(value)); return bytes; };
const field = (text: string) => Buffer.concat([u32(Buffer.byteLength(text)), Buffer.from(text)]);

function entryOf(seq: number) {
  const salt = Buffer.alloc(16, seq);
  const content = JSON.stringify({ title: `Catatan ${seq} \u2014 \u65e5\u672c` });
  const facts = { actor: "siar", at_us: 1_790_000_000_000_000 + seq, content: sha256(salt, content).toString("hex"), kind: "test.written", object: `o-${seq}`, seq };
  const body = JSON.stringify(facts);
  const leaf = sha256(Buffer.of(0), "evt1", u64(seq), u64(facts.at_us), field(facts.actor), field(facts.kind), field(facts.object), body);
  return { leaf, line: { seq, at_us: facts.at_us, actor: facts.actor, kind: facts.kind, object: facts.object, body, leaf: leaf.toString("hex"), content, salt: salt.toString("hex") } };
}

function writePack(top: string): void {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const marked = Buffer.concat([Buffer.of(1), publicKey.export({ format: "der", type: "spki" }).subarray(12)]);
  const name = `siar/${sha256(marked.subarray(1)).toString("hex").slice(0, 16)}`;
  const id = sha256(`${name}\n`, marked).subarray(0, 4);
  const noteOf = (size: number, root: Buffer) => {
    const text = `${name}\n${size}\n${root.toString("base64")}\n`;
    return `${text}\n\u2014 ${name} ${Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]).toString("base64")}\n`;
  };
  const all = [1, 2, 3, 4].map(entryOf);
  const [a, b, c, d] = all.map((one) => one.leaf) as [Buffer, Buffer, Buffer, Buffer];
  const root = node(node(a, b), node(c, d));
  const paths = [[b, node(c, d)], [a, node(c, d)], [d, node(a, b)], [c, node(a, b)]];
  const older = { size: 3, root: node(node(a, b), c).toString("hex"), note: noteOf(3, node(node(a, b), c)), path: [c, d, node(a, b)].map((one) => one.toString("hex")) };
  const written = `${name}+${id.toString("hex")}+${marked.toString("base64")}`;
  const consistency = { size: 4, root: root.toString("hex"), older: [older] };
  const page = readFileSync(join(dirname(fileURLToPath(import.meta.url)), "../../src/handover/form/verify.html"), "utf8");
  const files: Record<string, string> = {
    "data/ledger/public-key.txt": `${written}\n`,
    "data/ledger/checkpoint.txt": noteOf(4, root),
    "data/ledger/consistency.json": JSON.stringify(consistency),
    "data/ledger/entries.jsonl": all.map((one, index) => `${JSON.stringify({ ...one.line, path: paths[index]!.map((each) => each.toString("hex")) })}\n`).join(""),
    "data/bukti/Foto 50% r\u00e9sum\u00e9.txt": "foto".repeat(50_000),
    "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    "verify.html": page.replace("{{ledger}}", () => JSON.stringify({ public_key: written, checkpoint: noteOf(4, root), consistency })),
  };
  const manifest = (isHere: (path: string) => boolean) => Object.entries(files).filter(([path]) => isHere(path)).map(([path, text]) => `${sha256(text).toString("hex")}  ${path.replaceAll("%", "%25")}\n`).join("");
  const payload = Object.entries(files).filter(([path]) => path.startsWith("data/"));
  files["bag-info.txt"] = `Payload-Oxum: ${payload.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)}.${payload.length}\n`;
  files["manifest-sha256.txt"] = manifest((path) => path.startsWith("data/"));
  files["tagmanifest-sha256.txt"] = manifest((path) => !path.startsWith("data/"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
}

test("E2: verify.html finds a pack sound by itself, from a file and without a network, and names what was changed", async ({ page, context }) => {
  const folder = process.env.SIAR_PACK ?? mkdtempSync(join(tmpdir(), "paket-")); // SIAR_PACK: an unpacked pack of a real office
  const top = process.env.SIAR_PACK ?? join(folder, "paket-bukti");
  if (process.env.SIAR_PACK === undefined) writePack(top);
  await context.setOffline(true);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const check = async (where: string) => {
    await page.goto(`file://${where}/verify.html`);
    await page.locator("#folder").setInputFiles(where);
    await expect(page.locator("#verdict")).not.toContainText("Memeriksa", { timeout: 50_000 });
    return page.locator("body").innerText();
  };
  const sound = await check(top);
  expect(sound).toContain("Titik periksa sah: tanda tangan cocok");
  expect(sound).toContain("UTUH");
  await page.screenshot({ path: "test-results/shots/verify-page.png", fullPage: true });
  if (process.env.SIAR_PACK === undefined) {
    const changed = (name: string, change: (top: string) => void) => {
      const copy = join(folder, name);
      cpSync(top, copy, { recursive: true });
      change(copy);
      return check(copy);
    };
    const rewrite = (path: string, from: string, to: string) => (where: string) => writeFileSync(join(where, path), readFileSync(join(where, path), "utf8").replace(from, to));
    expect(await changed("a", rewrite("data/bukti/Foto 50% r\u00e9sum\u00e9.txt", "foto", "Foto"))).toContain("Berkas berubah: data/bukti/Foto 50% r\u00e9sum\u00e9.txt");
    expect(await changed("b", (where) => rmSync(join(where, "data/bukti/Foto 50% r\u00e9sum\u00e9.txt")))).toContain("Berkas hilang: data/bukti/Foto 50%");
    expect(await changed("c", (where) => writeFileSync(join(where, "data/tambahan.txt"), "x"))).toContain("Berkas tambahan: data/tambahan.txt");
    expect(await changed("d", rewrite("data/ledger/entries.jsonl", "Catatan 2", "Catatan 9"))).toContain("Catatan 2: isi yang ditulis telah berubah");
    expect(await changed("e", rewrite("data/ledger/entries.jsonl", "test.written", "test.altered"))).toContain("Catatan 1: isinya tidak sesuai dengan sidiknya");
    expect(await changed("f", rewrite("verify.html", "\\n4\\n", "\\n5\\n"))).toContain("BERUBAH: tanda tangan titik periksa tidak cocok");
    rmSync(folder, { recursive: true });
  } else {
    await page.goto(`file://${top}/index.html`);
    await page.screenshot({ path: "test-results/shots/pack-index.png", fullPage: true });
    const broken = await page.evaluate(() => Array.from(document.querySelectorAll("a"), (link) => link.href));
    expect(broken.length).toBeGreaterThan(50);
  }
  expect(errors).toEqual([]);
});
