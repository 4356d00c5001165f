// A review by e-mail: asked from the session, sent by a real mail server, answered, read back, proposed, and decided by a person.
import type { Page } from "@playwright/test";
import { beginWork, type OfficeAtWork } from "./atWork";
import { confirm, handOver } from "./fields";
import { MailServer, settingsFor } from "./mailServer";
import { expect, expectAccessible, Office, test } from "./office";
import { comeBack } from "./team";

test.describe.configure({ mode: "serial", timeout: 120_000 });

const titles = ["Buka kanal Threads", "Gabungkan dua akun Instagram"] as const;

let office: Office;
let work: OfficeAtWork;
let server: MailServer;
let session: string;
let page: Page;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  office = new Office(browser);
  server = new MailServer();
  await office.setClock("2026-11-03T09:00+07:00");
  await office.start();
  work = await beginWork(office);
  const settings = await work.administrator.get<object>("/api/mail-settings");
  const secrets = { imap_password: null, has_smtp_password: undefined, has_imap_password: undefined };
  await work.administrator.put("/api/mail-settings", { ...settings, ...secrets, ...settingsFor(await server.port()) });
  const made = await work.staff.post<{ session: { id: string } }>("/api/reviews", { mode: "email", title: "Reviu rencana", held_on: "2026-11-02", attendees: [] });
  session = made.session.id;
  for (const title of titles) {
    const initiative = await work.staff.post<{ id: string }>("/api/initiatives", { kind: "open", title, reason: "Calon mahasiswa ada di sana", state: "proposed" });
    await work.staff.post(`/api/reviews/${session}/items`, { subject_kind: "initiative", subject: initiative.id });
  }
  page = await office.window();
  await page.goto(`/reviu/${session}`);
  await comeBack(page, "rani");
});

test.afterEach(async ({}, info) => {
  if (info.status !== info.expectedStatus) await office.keepLook(info.outputDir);
});

test.afterAll(async () => {
  await office.close();
  server.stop();
});

test("one mail with all items reaches the reviewer", async () => {
  await page.getByRole("button", { name: "Kirim permintaan reviu" }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("combobox", { name: "Alamat lain" }).fill("Dr. Ratna <ratna@kampus.example>");
  await form.getByRole("textbox", { name: "Catatan dalam surel" }).fill("Mohon dibaca sebelum Jumat.");
  await expectAccessible(page);
  await form.getByRole("button", { name: "Kirim", exact: true }).click();
  await expect(page.getByText("1 surel masuk kotak keluar.")).toBeVisible();
  await expect.poll(() => server.mails().length, { timeout: 30_000 }).toBe(1);
  const words = plain(server.mails()[0]!);
  for (const expected of ["Mohon dibaca sebelum Jumat.", ...titles.map((title, at) => `${at + 1}. ${title}`)]) expect(words).toContain(expected);
});

test("her reply is handed over, becomes evidence of the session, and proposes what a person then decides", async () => {
  await handOver(page.getByRole("region", { name: "Surel", exact: true }), [{ name: "balasan.eml", mimeType: "message/rfc822", buffer: Buffer.from(replyTo(server.mails()[0]!)) }]);
  const proposals = page.getByRole("region", { name: "Usulan dari balasan surel" });
  await expect(proposals.getByText("2 ditolak karena anggaran belum ada")).toBeVisible({ timeout: 30_000 });
  expect(await verdicts()).toEqual([null, null]);
  await expectAccessible(page);
  await page.screenshot({ path: "test-results/shots/mail-proposals.png", fullPage: true });
  await proposals.getByRole("button", { name: "Putuskan: Diterima" }).click();
  await expect.poll(verdicts).toEqual(["accept", null]);
  await proposals.getByRole("button", { name: "Putuskan: Dibatalkan" }).click();
  await expect(page.getByRole("dialog").getByRole("textbox").first()).not.toBeEmpty(); // her reason
  await confirm(page, /^Batalkan$/);
  await expect.poll(verdicts).toEqual(["accept", "drop"]);
  await expect(proposals).toHaveCount(0);
});

test("the conversation shows her words, folds what she quoted, and leads to its evidence", async () => {
  await page.getByRole("region", { name: "Surel", exact: true }).getByRole("link", { name: /Permintaan reviu/ }).first().click();
  await expect(page.getByText("1 setuju")).toBeVisible();
  await expect(page.getByText("Mohon tinjau hal-hal di bawah ini")).toBeHidden();
  await page.getByText("Teks kutipan").click();
  await expect(page.getByText("Mohon tinjau hal-hal di bawah ini")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Halaman bukti" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Permintaan reviu");
});

async function verdicts(): Promise<readonly (string | null)[]> {
  const { items } = await work.staff.get<{ items: readonly { verdict: string | null }[] }>(`/api/reviews/${session}`);
  return items.map((item) => item.verdict);
}

function headerOf(mail: string, name: string): string {
  const unfolded = mail.slice(0, mail.indexOf("\r\n\r\n")).replaceAll(/\r\n[ \t]+/g, " ");
  return new RegExp(`^${name}: (.*)$`, "im").exec(unfolded)?.[1] ?? "";
}

/** The text of a mail, however it was put into ASCII. */
function plain(mail: string): string {
  const body = mail.slice(mail.indexOf("\r\n\r\n") + 4);
  if (/^base64/i.test(headerOf(mail, "Content-Transfer-Encoding"))) return Buffer.from(body, "base64").toString();
  return body.replaceAll("=\r\n", "").replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** As a mail program writes it: what was asked stands quoted below. */
function replyTo(mail: string): string {
  const quoted = plain(mail).trimEnd().split(/\r?\n/).map((line) => `> ${line}`);
  return [
    "From: Dr. Ratna <ratna@kampus.example>", "To: humas@kampus.example", `Subject: Re: ${headerOf(mail, "Subject")}`, "Date: Tue, 3 Nov 2026 10:00:00 +0700",
    "Message-ID: <balasan-1@kampus.example>", `In-Reply-To: ${headerOf(mail, "Message-ID")}`, `References: ${headerOf(mail, "Message-ID")}`,
    "Content-Type: text/plain; charset=utf-8", "", "1 setuju", "2 ditolak karena anggaran belum ada", "", "Pada Sel, 3 Nov 2026 pukul 09.00 Humas Polibatam <humas@kampus.example> menulis:", ...quoted, "",
  ].join("\r\n");
}
