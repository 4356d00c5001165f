import { expect, test } from "./support/pages";
import { notices, officeAnswers, ownAddress, preferences } from "./support/officeSamples";

test("holidays are pasted, and one that is wrong is taken out again", async ({ siar }) => {
  for (const [name, answer] of Object.entries(officeAnswers())) siar.answer(name, answer);
  siar.answer("POST /api/holidays", { done: true });
  siar.answer("DELETE /api/holidays/h-1", { done: true });
  await siar.open("/pengaturan");
  await siar.page.getByLabel("Hari libur baru").fill("20 Maret 2026 Idulfitri\n23 Maret 2026 Cuti bersama");
  await siar.page.getByRole("button", { name: "Tambahkan", exact: true }).click();
  await expect.poll(() => siar.sent.find((line) => line.startsWith("POST /api/holidays"))).toContain("20 Maret 2026 Idulfitri");
  await expect(siar.page.getByLabel("Hari libur baru")).toHaveValue("");
  await siar.page.getByRole("button", { name: "Hapus: Dies natalis" }).click();
  await expect(siar.page.getByRole("dialog")).toContainText("menjadi hari kerja lagi");
  await siar.page.getByRole("dialog").getByRole("button", { name: "Hapus" }).click();
  await expect.poll(() => siar.sent.some((line) => line.startsWith("DELETE /api/holidays/h-1"))).toBe(true);
});

test("a line that cannot be read is named, and what was typed stays", async ({ siar }) => {
  for (const [name, answer] of Object.entries(officeAnswers())) siar.answer(name, answer);
  const problem = { field: "lines", code: "notifications.line_not_read", message: "Baris 1 tidak terbaca." };
  siar.refuse("POST /api/holidays", 422, { reason: "invalid", code: problem.code, message: problem.message, problems: [problem] });
  await siar.open("/pengaturan");
  await siar.page.getByLabel("Hari libur baru").fill("besok libur");
  await siar.page.getByRole("button", { name: "Tambahkan", exact: true }).click();
  await expect(siar.page.getByText("Baris 1 tidak terbaca.").first()).toBeVisible();
  await expect(siar.page.getByLabel("Hari libur baru")).toHaveValue("besok libur");
});

test("the administrator says when people are reminded", async ({ siar }) => {
  for (const [name, answer] of Object.entries(officeAnswers())) siar.answer(name, answer);
  siar.answer("PUT /api/reminder-numbers", { days_before: 3, late_after: 1, sub_coordinator_after: 3, coordinator_after: 5, version: 2 });
  await siar.open("/pengaturan");
  const reminders = siar.page.getByRole("region", { name: "Pengingat" });
  await reminders.getByLabel("Sebelum jatuh tempo").fill("3");
  await reminders.getByRole("button", { name: "Simpan" }).click();
  await expect.poll(() => siar.sent.find((line) => line.startsWith("PUT /api/reminder-numbers"))).toContain('"days_before":3');
});

test("messages are gone through by key, marked as read and opened", async ({ siar }) => {
  for (const [name, answer] of Object.entries(officeAnswers())) siar.answer(name, answer);
  siar.answer("POST /api/notices/n-1/read", { done: true });
  await siar.open("/kabar");
  await siar.page.getByText("menunggu pengesahan Anda").waitFor();
  await siar.shoot("notices", true);
  await siar.expectAccessible();
  await siar.page.keyboard.press("j");
  await siar.page.keyboard.press("j");
  await expect(siar.page.getByRole("link", { name: /menunggu pengesahan Anda/ })).toBeFocused();
  await siar.page.keyboard.press("e");
  await expect.poll(() => siar.sent.some((line) => line.startsWith("POST /api/notices/n-1/read"))).toBe(true);
  siar.answer("GET /api/notices", { ...notices, notices: [], unread_count: 0 });
  await siar.page.getByText("Belum dibaca", { exact: true }).click();
  await expect(siar.page.getByText("Semua kabar sudah dibaca")).toBeVisible();
  siar.answer("GET /api/notices", notices);
  await siar.open("/kabar", { isPhone: true });
  await siar.page.getByText("menunggu pengesahan Anda").waitFor();
  await siar.shoot("notices-phone", true);
  await siar.expectNoOverflow();
});

test("an address is proved by a code, and what goes there is chosen", async ({ siar }) => {
  for (const [name, answer] of Object.entries(officeAnswers())) siar.answer(name, answer);
  const claimed = { ...ownAddress, address: null, is_set_by_owner: false, claim: { address: "rina@polibatam.ac.id", expires_at: "2026-11-25T02:00:00Z", tries_left: 4 } };
  siar.answer("GET /api/me/address", { ...claimed, claim: null });
  siar.answer("POST /api/me/address", claimed);
  siar.answer("POST /api/me/address/code", claimed);
  siar.answer("PUT /api/me/preferences", { ...preferences, version: 1 });
  await siar.open("/profil");
  await siar.page.getByRole("heading", { name: "Kabar lewat surel" }).waitFor();
  await siar.shoot("profile", true);
  await siar.expectAccessible();
  await siar.page.getByRole("textbox", { name: "Alamat surel" }).fill("rina@polibatam.ac.id");
  siar.answer("GET /api/me/address", claimed);
  await siar.page.getByRole("button", { name: "Kirim kode" }).click();
  await siar.page.getByRole("textbox", { name: "Kode" }).fill("1234 5678");
  await siar.page.getByRole("button", { name: "Pastikan" }).click();
  await expect(siar.page.getByText("Kode itu salah. Sisa 4 percobaan.")).toBeVisible();
  await siar.page.getByLabel("Lewat surel: Pengingat").selectOption("weekly");
  await siar.page.getByRole("button", { name: "Simpan" }).last().click();
  await expect.poll(() => siar.sent.find((line) => line.startsWith("PUT /api/me/preferences"))).toContain('{"group":"reminders","way":"weekly"}');
  await siar.open("/profil", { isPhone: true });
  await siar.page.getByRole("heading", { name: "Kabar lewat surel" }).waitFor();
  await siar.shoot("profile-phone", true);
  await siar.expectNoOverflow();
});

test("a calendar file is looked at before its holidays are entered", async ({ siar }) => {
  for (const [name, answer] of Object.entries(officeAnswers())) siar.answer(name, answer);
  siar.answer("POST /api/holidays/preview", [
    { line: 9, day: null, name: "", kind: "national", is_known: false, problem: "Tanpa tanggal yang terbaca." },
    { line: 2, day: "2026-03-20", name: "Idulfitri", kind: "national", is_known: false, problem: null },
    { line: 4, day: "2026-03-23", name: "Cuti bersama Idulfitri", kind: "joint_leave", is_known: false, problem: null },
    { line: 6, day: "2026-12-25", name: "Natal", kind: "national", is_known: true, problem: null },
  ]);
  siar.answer("POST /api/holidays/days", { done: true });
  await siar.open("/pengaturan");
  await siar.page.getByTestId("file-input").setInputFiles({ name: "libur.ics", mimeType: "text/calendar", buffer: Buffer.from("BEGIN:VCALENDAR") });
  await expect(siar.page.getByText("4 hari ditemukan: 1 sudah tercatat, 1 tidak dapat dipakai.")).toBeVisible();
  await siar.shoot("holiday-file", true);
  await siar.page.getByLabel("Cuti bersama Idulfitri", { exact: true }).uncheck();
  await siar.page.getByRole("button", { name: "Catat 1 hari libur" }).click();
  await expect.poll(() => siar.sent.find((line) => line.startsWith("POST /api/holidays/days"))).toContain('{"days":[{"day":"2026-03-20","name":"Idulfitri","kind":"national"}]}');
});
