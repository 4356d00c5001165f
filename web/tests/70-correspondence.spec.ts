import { expect, test, type Siar } from "./support/pages";
import { officeAnswers } from "./support/officeSamples";
import { me } from "./support/samples";

const mail = (id: string, state: string, more: object = {}) => ({
  id, to_name: "Rina Marlina", to_address: "rina@polibatam.ac.id", subject: `Undangan tinjauan ${id}`, state, attempts: 1, said: null,
  next_try_at: null, created_at: "2026-12-01T02:00:00.000000Z", sent_at: null, version: 2, ...more,
});

const mails = [
  mail("m-5", "waiting", { said: "451 coba lagi nanti", next_try_at: "2026-12-01T02:05:00.000000Z" }),
  mail("m-4", "unknown"),
  mail("m-3", "failed", { said: "550 tidak ada kotak surat itu" }),
  mail("m-2", "sent", { sent_at: "2026-12-01T02:01:00.000000Z" }),
  mail("m-1", "cancelled"),
];

const settings = {
  is_on: true, sender_name: "Humas Polibatam", sender_address: "humas@polibatam.ac.id", replies_name_their_subject: false, smtp_host: "smtp.polibatam.ac.id", smtp_port: 587,
  smtp_security: "starttls", smtp_user: "humas", has_smtp_password: true, imap_host: "", imap_port: 993, imap_security: "tls", imap_user: "", has_imap_password: false,
  imap_folder: "INBOX", poll_minutes: 5, version: 3,
};

function atWork(siar: Siar): void {
  for (const [name, answer] of Object.entries(officeAnswers())) siar.answer(name, answer);
  siar.answer("GET /api/me", { ...me, permissions: [...me.permissions, "correspondence.read", "correspondence.write", "correspondence.manage"] });
  siar.answer("GET /api/outbox", { mails, has_more: false, is_mail_on: false });
  siar.answer("GET /api/mail-settings", settings);
}

test("the outbox is readable for everybody and fits a phone", async ({ siar }) => {
  atWork(siar);
  for (const isPhone of [false, true]) {
    await siar.open("/kotak-keluar", { isPhone });
    await siar.page.getByText("550 tidak ada kotak surat itu").waitFor();
    await siar.shoot(isPhone ? "outbox-phone" : "outbox", true);
    await siar.expectNoOverflow();
    await siar.expectAccessible();
  }
});

test("a mail that failed is sent again once somebody says so", async ({ siar }) => {
  atWork(siar);
  siar.answer("POST /api/outbox/m-3/again", mail("m-3", "waiting"));
  await siar.open("/kotak-keluar");
  await siar.page.getByRole("button", { name: "Kirim lagi: Undangan tinjauan m-3" }).click();
  await siar.page.getByRole("dialog").getByRole("button", { name: "Kirim lagi" }).click();
  await expect(siar.page.getByText("Surel dikirim lagi.")).toBeVisible();
  expect(siar.sent.some((line) => line.includes("/api/outbox/m-3/again") && line.includes("\"version\":2"))).toBe(true);
});

test("the administrator changes the mail server, whose password stays unless a new one is typed", async ({ siar }) => {
  atWork(siar);
  siar.answer("PUT /api/mail-settings", { ...settings, version: 4 });
  siar.answer("POST /api/mail-settings/test", { is_good: false, said: "535 salah sandi" });
  await siar.open("/pengaturan");
  await siar.page.getByLabel("Server SMTP").fill("mail.polibatam.ac.id");
  await siar.page.locator("form").filter({ hasText: "Server SMTP" }).getByRole("button", { name: "Simpan" }).click();
  await expect(siar.page.getByText("Pengaturan surel disimpan.")).toBeVisible();
  expect(siar.sent.some((line) => line.includes("PUT /api/mail-settings") && line.includes("\"smtp_password\":null"))).toBe(true);
  await siar.page.getByRole("button", { name: "Kirim surel percobaan" }).click();
  await expect(siar.page.getByText("Kata server: 535 salah sandi")).toBeVisible();
  await siar.shoot("mail-settings", true);
  await siar.expectAccessible();
});
