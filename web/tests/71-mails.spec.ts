import { expect, test, type Siar } from "./support/pages";
import { me } from "./support/samples";
import { session, shown } from "./support/stepSamples";

const hash = "9".repeat(64);
const thread = (id: string, title: string, more: object = {}) => ({
  id, title, subject_kind: null, subject: null, people: ["Dr. Ratna Sari"], mail_count: 1, file_count: 0, newest_at: "2026-11-24T02:30:00.000000Z", joined_to: null, ...more,
});
const mail = (id: string, from: string, more: object = {}) => ({
  id, thread: "s-1", evidence: `b-${id}`, sha256: hash, message_id: `${id}@x`, in_reply_to: null, earlier_ids: [], from_name: from, from_address: "ratna@example.org", recipients: ["humas@polibatam.ac.id"],
  subject_line: "Re: Reviu jadwal", claimed_at: "2026-11-24T02:30:00.000000Z", taken_in_at: "2026-11-24T03:00:00.000000Z", source: "mailbox", state: "read", files: [], conversation: null, is_own: false, ...more,
});
const about = thread("s-1", "Re: [Siar-0123456789abcdef] Permintaan reviu: jadwal bulan ini", { subject_kind: "review_session", subject: "r-1", mail_count: 2, file_count: 1 });
const mails = [mail("1", "Dr. Ratna Sari", { files: [{ name: "catatan.pdf", sha256: hash, evidence: "b-9" }] }), mail("2", "", { from_address: "", subject_line: null, claimed_at: null, state: "unreadable" })];
const read = {
  subject: "Re: Reviu jadwal", to: ["humas@polibatam.ac.id"], cc: [], sent_at: null, attachments: [], has_page: false, is_whole: true, is_masked: false,
  messages: [{ at: null, from: "Dr. Ratna Sari", subject: "", passages: [{ is_quoted: false, text: "1 setuju\n2 ditolak karena bentrok dengan wisuda" }, { is_quoted: true, text: "> 1. Jadwal bulan ini" }] }],
};

function withMails(siar: Siar): void {
  siar.answer("GET /api/me", { ...me, permissions: [...me.permissions, "correspondence.read", "correspondence.write"] });
  siar.answer("GET /api/reviews", [session.session]);
  siar.answer("GET /api/reviews/r-1", session);
  siar.answer("GET /api/mail-threads", { threads: [about, thread("s-2", "")], has_more: false });
  siar.answer("GET /api/mail-threads/s-1", { thread: about, mails, sent: [], has_more: false });
  for (const id of ["b-1", "b-2"]) {
    siar.answer(`GET /api/evidence/${id}`, shown({ ...session.evidence[0], id, kind: "email", title: "Re: Reviu jadwal" }, "mail"));
    siar.answer(`GET /api/evidence/${id}/mail`, read);
  }
  siar.answer("GET /api/mail-collecting", { is_on: true, last_mail_at: null, failing_since: "2026-11-24T01:00:00.000000Z", said: "NO [AUTHENTICATIONFAILED]", too_large_count: 0 });
  siar.answer("GET /api/mail-imports", [{
    id: "n-1", file_name: "kotak.mbox", sha256: hash, size: 100, read_bytes: 40, new_count: 3, known_count: 1, unreadable_count: 1, too_large_count: 0,
    subject_kind: null, subject: null, asked_by: "a-1", asked_at: "2026-11-24T03:00:00.000000Z", done_at: null, last_thread: null,
  }]);
}

test("mails are read as conversations that lead to their session, on a desk and on a phone", async ({ siar, page }) => {
  withMails(siar);
  for (const isPhone of [false, true]) {
    await siar.open("/surel", { isPhone });
    await expect(page.getByRole("link", { name: "Reviu jadwal bulan ini" })).toBeVisible();
    await expect(page.getByText("Kata server: NO [AUTHENTICATIONFAILED]")).toBeVisible();
    await siar.shoot(isPhone ? "mails-phone" : "mails", true);
    await siar.expectNoOverflow();
    await siar.expectAccessible();
    await siar.open("/surel/s-1", { isPhone });
    await expect(page.getByText("1 setuju").first()).toBeVisible();
    await expect(page.getByText("> 1. Jadwal bulan ini").first()).toBeHidden();
    await expect(page.getByRole("link", { name: "catatan.pdf" })).toBeVisible();
    await siar.shoot(isPhone ? "mail-thread-phone" : "mail-thread", true);
    await siar.expectNoOverflow();
    await siar.expectAccessible();
  }
});

test("files of mails are handed over, and how far they are is shown", async ({ siar, page }) => {
  withMails(siar);
  await siar.open("/surel");
  await page.getByRole("button", { name: "Masukkan surel" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("3 surel baru · 1 sudah ada · 1 tidak terbaca, tetap disimpan")).toBeVisible();
  await siar.expectAccessible();
});

test("a session is sent by mail, and a reply's proposal decides only when somebody says so", async ({ siar, page }) => {
  withMails(siar);
  siar.answer("GET /api/reviews/r-1", { ...session, session: { ...session.session, mode: "email" } });
  siar.answer("GET /api/reviews/r-1/proposals", [{
    id: "p-1", session: "r-1", item: "i-2", evidence: "b-1", person: "Dr. Ratna Sari", verdict: "drop", reason: "bentrok dengan wisuda",
    passage: "2 ditolak karena bentrok dengan wisuda", made_at: "2026-11-24T03:00:00.000000Z", dismissed_at: null, dismissed_by: null,
  }]);
  siar.answer("POST /api/reviews/r-1/mail", { queued: ["Dr. Ratna"], known: [] });
  siar.answer("POST /api/review-items/i-2/decide", session);
  await siar.open("/reviu/r-1");
  await siar.shoot("session-mails", true);
  await siar.expectAccessible();
  await page.getByRole("button", { name: "Kirim permintaan reviu" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Alamat lain").fill("Dr. Ratna <ratna@example.org>");
  await dialog.getByLabel("Alamat lain").press("Enter");
  await dialog.getByRole("button", { name: "Kirim", exact: true }).click();
  await expect.poll(() => siar.sent.find((line) => line.includes("/mail "))).toContain('{"account":null,"name":"Dr. Ratna","address":"ratna@example.org"}');
  await page.getByRole("button", { name: /^Putuskan:/ }).click();
  await expect(page.getByRole("dialog").getByLabel("Alasan")).toHaveValue("bentrok dengan wisuda");
  expect(siar.sent.some((line) => line.includes("/decide"))).toBe(false);
  await page.getByRole("dialog").getByRole("button", { name: "Batalkan" }).click();
  await expect.poll(() => siar.sent.find((line) => line.includes("/decide"))).toContain('"verdict":"drop","reason":"bentrok dengan wisuda"');
});
