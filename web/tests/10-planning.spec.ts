import { expect, test, type Siar } from "./support/pages";
import { entries, month, schedule, today } from "./support/samples";

const all = entries(14, 3).map((one, index) => (index === 3 ? { ...one, is_dropped: true } : one));
const issued = { ...schedule, title: "Jadwal Kegiatan November", state: "amended", baseline_number: 1, version: 4 };
const baseline = {
  id: "b-1", schedule: "s-1", number: 1, sha256: "8b1a9953c4611296a827abf8c47804d7e6c49c6b1b4e1f7f3c9a0d1e2f3a4b5c", issued_by: "a-1", issued_at: `${month}-01T02:00:00Z`,
  entries: all.map((one, index) => ({ ...one, is_dropped: false, ...(index === 0 ? { planned_for: `${month}-02T08:00` } : {}), ...(index === 5 ? { title: "Judul semula" } : {}) })).filter((_, index) => index !== 7),
};
const amendments = [
  { id: "m-1", schedule: "s-1", entry: "e-0", kind: "moved", entry_title: all[0]!.title, was_planned_for: `${month}-02T08:00`, planned_for: all[0]!.planned_for, reason: "Narasumber berhalangan hadir.", amended_by: "a-1", amended_at: `${month}-03T03:00:00Z` },
  { id: "m-2", schedule: "s-1", entry: "e-3", kind: "dropped", entry_title: all[3]!.title, was_planned_for: all[3]!.planned_for, planned_for: all[3]!.planned_for, reason: "Acara dibatalkan panitia.", amended_by: "a-1", amended_at: `${month}-05T03:00:00Z` },
];

function withIssuedSchedule(siar: Siar): void {
  siar.answer("GET /api/schedules/s-1", { schedule: issued, cycle: {}, entries: all, amendments, baselines: [baseline] });
  siar.answer("GET /api/schedules", [issued]);
  siar.answer("GET /api/evidence", []);
  siar.answer("GET /api/reviews", []);
}

const initiatives = [
  ["open", "Buka kanal WhatsApp untuk calon mahasiswa", "proposed", `${month}-28`], ["improve", "Ubah tampilan situs agar ramah gawai", "agreed", "2026-01-15"],
  ["merge", "Gabung dua akun Facebook", "under_way", null], ["close", "Tutup radio kampus", "completed", "2025-12-01"], ["open", "Podcast mingguan", "dropped", null],
].map(([kind, title, state, due_on], index) => ({
  id: `i-${index}`, kind, title, channel: index === 0 ? null : "c-1", reason: "Khalayak berpindah ke gawai dan pesan singkat.", technology: "WhatsApp Channels", target: "2.000 pengikut dalam enam bulan",
  steps: "Susun panduan\nDaftarkan akun\nUmumkan", result: state === "completed" ? "Siaran dihentikan 1 Desember." : null, decision: state === "completed" ? "Dihentikan oleh Koordinator." : null, state, assignee: "a-1", due_on, version: 1, created_at: "2026-01-01T00:00:00Z",
}));

for (const isPhone of [false, true]) {
  const name = isPhone ? "phone" : "desk";
  test(`a schedule with its changes has no fault of accessibility (${name})`, async ({ siar }) => {
    withIssuedSchedule(siar);
    await siar.open("/jadwal/s-1", { isPhone });
    await siar.page.getByText("Narasumber berhalangan").waitFor();
    await siar.expectAccessible();
    await siar.shoot(`schedule-${name}`, true);
    await siar.page.getByRole("button", { name: all[1]!.title }).first().click();
    await siar.page.getByLabel("Judul").waitFor();
    await siar.page.waitForTimeout(300);
    await siar.expectAccessible();
    await siar.shoot(`entry-${name}`);
  });

  test(`channels and developments have no fault of accessibility (${name})`, async ({ siar }) => {
    siar.answer("GET /api/initiatives", initiatives);
    siar.answer("GET /api/evidence", []);
    await siar.open("/kanal", { isPhone });
    await siar.page.getByText("Siar sendiri").waitFor();
    await siar.expectAccessible();
    await siar.shoot(`channels-${name}`);
    await siar.page.getByRole("button", { name: "Ubah Instagram" }).click();
    await siar.page.getByText("Tutup kanal").waitFor();
    await siar.page.waitForTimeout(300);
    await siar.expectAccessible();
    await siar.shoot(`channel-${name}`);
    await siar.page.goto("/pengembangan");
    await siar.page.getByText("Gabung dua akun Facebook").waitFor();
    await siar.expectAccessible();
    await siar.shoot(`initiatives-${name}`);
    await siar.page.getByRole("button", { name: "Gabung dua akun Facebook", exact: true }).click();
    await siar.page.getByLabel("Teknologi yang diamati").waitFor();
    await siar.page.waitForTimeout(300);
    await siar.expectAccessible();
    await siar.shoot(`initiative-${name}`);
  });

  test(`pasted rows are judged one by one (${name})`, async ({ siar }) => {
    siar.answer("GET /api/schedules/s-1", { schedule, cycle: {}, entries: all, amendments: [], baselines: [] });
    const row = { pillar: "Prestasi", format: "Foto", channels: ["c-2"], planned_for: `${month}-27T09:00`, assignee: "a-1", note: null, is_duplicate: false, problems: [] };
    siar.answer("POST /api/schedules/s-1/paste/preview", {
      rows: [
        { ...row, line: 2, title: "Profil lulusan terbaik wisuda" }, { ...row, line: 3, title: "Tips memilih program studi", is_duplicate: true },
        { ...row, line: 4, title: "Kuliah tamu keamanan siber", planned_for: null, problems: ['"Senin, 3 Maret" tidak cocok: 3 Maret 2026 jatuh pada hari Selasa; betulkan hari atau tanggalnya', 'kanal "Instagrem" tidak dikenal; daftarkan di halaman Kanal atau perbaiki ejaannya'] },
      ],
      good_count: 2, bad_count: 1,
    });
    siar.answer("POST /api/schedules/s-1/paste", { entries: ["e-90"] });
    await siar.open("/jadwal/s-1/tempel", { isPhone });
    await siar.page.getByText("Coba dengan contoh ini").waitFor();
    await siar.expectAccessible();
    await siar.shoot(`paste-${name}`);
    await siar.page.getByRole("button", { name: "Coba dengan contoh ini" }).click();
    await siar.page.getByText("Sudah ada").waitFor();
    await siar.expectAccessible();
    await siar.shoot(`pasted-${name}`, true);
    await siar.page.getByRole("button", { name: "Impor 1 baris" }).click();
    await siar.page.getByRole("link", { name: "Lihat di kalender" }).waitFor();
    expect(siar.sent.find((line) => line.startsWith("POST /api/schedules/s-1/paste {"))).toContain('"lines":[2]');
  });
}

test("the schedule is printed as the office's form", async ({ siar }) => {
  withIssuedSchedule(siar);
  await siar.open("/jadwal/s-1?tampilan=cetak");
  await expect(siar.page.getByRole("heading", { level: 1 })).toHaveText("Jadwal Kegiatan");
  await siar.expectAccessible();
  await siar.page.emulateMedia({ media: "print" });
  await siar.shoot("schedule-print", true);
});

test("a change after issue asks for its reason, and the fault stands at its field", async ({ siar }) => {
  withIssuedSchedule(siar);
  siar.refuse("PUT /api/entries/e-1", 422, { reason: "invalid", code: "contract.invalid", message: "Periksa bidang yang ditandai.", problems: [{ field: "reason", code: "planning.reason_needed", message: "jadwal sudah diterbitkan sebagai versi 1; tuliskan alasan perubahan ini" }] });
  await siar.open("/jadwal/s-1?kegiatan=e-1");
  await siar.page.getByRole("button", { name: "Simpan perubahan" }).click();
  await expect(siar.page.getByText(/tuliskan alasan perubahan ini/)).toBeVisible();
  await expect(siar.page.getByLabel("Alasan perubahan")).toHaveAttribute("aria-invalid", "true");
});

test("an entry begins its content, and a colleague's save is not overwritten unseen", async ({ siar }) => {
  siar.answer("GET /api/contents", []);
  siar.answer("GET /api/evidence", []);
  await siar.open(`/jadwal/s-1?kegiatan=e-2`);
  siar.refuse("PUT /api/entries/e-2", 409, { reason: "conflict", code: "database.stale", message: "Sudah diubah orang lain.", problems: [], current: { ...all[2], title: "Judul dari Budi", version: 9, planned_for: `${today}T10:00` } });
  await siar.page.getByLabel("Judul").fill("Judul saya");
  await siar.page.getByRole("button", { name: "Simpan perubahan" }).click();
  await siar.page.getByText("Judul dari Budi").waitFor();
  siar.answer("PUT /api/entries/e-2", { ...all[2], title: "Judul saya", version: 10 });
  await siar.page.getByRole("button", { name: "Simpan isian saya" }).click();
  await expect(siar.page.getByText("Judul saya tersimpan.")).toBeVisible();
  expect(siar.sent.filter((line) => line.startsWith("PUT")).at(-1)).toContain('"version":9');
});
