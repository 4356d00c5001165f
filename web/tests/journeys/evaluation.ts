// Activity 3: the month's numbers and its report, reviewed by the Sub Koordinator.
import { confirm, goTo, handOver } from "./fields";
import { expect, expectAccessible, type Office } from "./office";
import { instagram, titles } from "./planning";
import { comeBack, names, usernameOf, type Team } from "./team";

/** A month later nobody is signed in any more. Rani has her page still open and goes on in it; the others open it anew. */
export async function passMonth(office: Office, team: Team): Promise<void> {
  await office.setClock("2026-12-02T09:00+07:00");
  const again = team.staff.getByRole("dialog", { name: "Sesi Anda sudah berakhir" });
  if (!(await again.isVisible())) await goTo(team.staff, "Angka");
  await expectAccessible(team.staff);
  await comeBack(team.staff, usernameOf(names.staff));
  await again.waitFor({ state: "hidden" });
  for (const role of ["administrator", "subCoordinator", "coordinator", "director"] as const) {
    await team[role].goto("/");
    await comeBack(team[role], usernameOf(names[role]));
    await expect(team[role].getByRole("heading", { level: 1 })).toHaveText("Tugas saya");
  }
}

export async function enterNumbers({ staff }: Team): Promise<void> {
  await goTo(staff, "Angka");
  await expect(staff.getByRole("group", { name: "Bulan" })).toContainText("Desember 2026");
  await staff.getByRole("button", { name: "Bulan sebelumnya" }).click();
  const row = staff.getByRole("row").filter({ hasText: titles.robots }).filter({ hasText: instagram });
  await row.getByRole("textbox", { name: /^Jangkauan/ }).fill("12.840");
  await row.getByRole("textbox", { name: /^Sumber/ }).fill("Instagram Insights");
  await staff.getByRole("button", { name: "Simpan 1 angka" }).first().click();
  await expect(row).toContainText("12.840 (");
}

/** What the platform exported finds the publication by its link; the numbers stand at it, and the file again brings nothing. */
export async function importNumbers({ staff }: Team): Promise<void> {
  const file = {
    name: "konten-november.csv", mimeType: "text/csv",
    buffer: Buffer.from(`\ufeffPost ID,Description,Publish time,Permalink,Views,Likes,Saves\r\n1789,"${titles.robots}",11/10/2026 09:05,https://www.instagram.com/p/C0ntoh/?igsh=x,"15,204",431,-\r\n1790,Kiriman unit lain,11/12/2026 10:00,https://www.instagram.com/p/Lain/,90,4,1\r\n`),
  };
  await goTo(staff, "Angka");
  await staff.getByRole("link", { name: "Impor berkas" }).click();
  await handOver(staff.locator("main"), [file]);
  await expect(staff.getByRole("heading", { name: "Pratinjau 2 baris" })).toBeVisible();
  await expect(staff.getByRole("combobox", { name: "Platform" })).toHaveValue(/Meta/);
  await expectAccessible(staff);
  await staff.getByRole("button", { name: "Bukan milik kita: baris 3" }).click();
  await staff.getByText(/^Membawa angka/).click();
  const preview = staff.getByRole("table", { name: "Pratinjau impor" });
  await expect(preview.getByRole("row").filter({ hasText: titles.robots })).toContainText("15.204");
  await staff.getByRole("button", { name: "Impor 2 baris" }).click();
  await expect(staff.getByText("konten-november.csv diimpor")).toBeVisible();
  await staff.getByRole("button", { name: "Impor berkas lain" }).click();
  await handOver(staff.locator("main"), [file]);
  await expect(staff.getByText("0 angka baru, 0 koreksi, 2 sudah ada.")).toBeVisible();
  await staff.getByRole("link", { name: "Ke halaman Angka" }).first().click();
  await staff.getByRole("button", { name: "Bulan sebelumnya" }).click();
  await expect(staff.getByRole("row").filter({ hasText: titles.robots }).filter({ hasText: instagram }).first()).toContainText("15.204 (");
}

export async function writeReport({ staff }: Team): Promise<void> {
  await goTo(staff, "Laporan kegiatan");
  await staff.getByRole("button", { name: "Susun laporan" }).first().click();
  const form = staff.getByRole("dialog", { name: "Susun laporan kegiatan" });
  await expect(form.getByRole("textbox", { name: "Judul laporan" })).toHaveValue("Laporan kegiatan November 2026");
  await expectAccessible(staff);
  await form.getByRole("button", { name: "Mulai menyusun" }).click();
  await staff.getByRole("textbox", { name: "Hasil kegiatan" }).fill("Satu konten terbit tepat waktu di dua kanal.");
  await expect(staff.getByText(/^Tersimpan/).first()).toBeVisible();
  await expect(staff.getByRole("list", { name: "Notulen" }).getByRole("link")).toHaveCount(1);
  await expect(staff.getByRole("table", { name: "Angka laporan" })).toContainText("12.840");
  await submitReport({ staff });
}

async function submitReport({ staff }: Pick<Team, "staff">): Promise<void> {
  await staff.getByRole("button", { name: "Ajukan untuk direviu" }).click();
  await expect(staff.getByText("Menunggu reviu Sub Koordinator").first()).toBeVisible();
}

/** Once returned with a reason, mended, and accepted. */
export async function reviewReport(team: Team): Promise<void> {
  const { staff, subCoordinator } = team;
  const open = async () => {
    await goTo(subCoordinator, "Tugas saya");
    await subCoordinator.getByRole("link", { name: /Laporan kegiatan November 2026/ }).first().click();
  };
  await open();
  await expectAccessible(subCoordinator);
  await subCoordinator.getByRole("button", { name: "Kembalikan" }).click();
  await subCoordinator.getByRole("dialog").getByRole("textbox").fill("Sebutkan mengapa tiga kegiatan lain belum tayang.");
  await confirm(subCoordinator, "Kembalikan");
  await expect(staff.getByText("Sebutkan mengapa tiga kegiatan lain belum tayang.").first()).toBeVisible();
  await staff.getByRole("textbox", { name: "Hambatan" }).fill("Dua kegiatan menunggu foto, satu masih gagasan.");
  await staff.getByRole("textbox", { name: "Tindak lanjut" }).fill("Foto wisudawan dijadwalkan bersama pada Desember.");
  await submitReport(team);
  await open();
  await subCoordinator.getByRole("button", { name: "Terima" }).click();
  await confirm(subCoordinator, "Terima");
  await expect(subCoordinator.getByText("Laporan diterima").first()).toBeVisible();
}
