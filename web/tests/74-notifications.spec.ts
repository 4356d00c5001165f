import { expect, test } from "./support/pages";
import { officeAnswers } from "./support/officeSamples";

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
