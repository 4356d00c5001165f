import { expect, test, type Siar } from "./support/pages";
import { proof, shown } from "./support/stepSamples";

const mail = { ...proof, id: "b-5", kind: "email", title: "Balasan direktur.eml", media_type: "message/rfc822" };
const chat = { ...proof, id: "b-6", kind: "chat", title: "Grup Humas.txt", media_type: "text/plain" };

function message(index: number, from: string, text: string) {
  return { index, at_written: `14/11/23 10.0${index}`, at: `2023-11-14T10:0${index}`, from, kind: "text", text, media: null, is_edited: false };
}

function kept(siar: Siar): void {
  siar.answer("GET /api/evidence/b-5", shown(mail, "mail"));
  siar.answer("GET /api/evidence/b-5/mail", {
    subject: "Re: Jadwal Maret", to: ["Humas <humas@polibatam.ac.id>"], cc: [], sent_at: "2026-03-02T02:30:00Z", has_page: true, is_whole: true, is_masked: false,
    attachments: [{ name: "jadwal.pdf", claimed_type: "application/pdf" }],
    messages: [{
      at: "Mon, 02 Mar 2026 09:30:00 +0700", from: "Direktur", subject: "Re: Jadwal Maret",
      passages: [{ is_quoted: false, text: "Setuju." }, { is_quoted: true, text: "> Mohon direviu." }],
    }],
  });
  siar.answer("GET /api/evidence/b-6", shown(chat, "chat"));
  siar.answer("GET /api/evidence/b-6/passages", []);
  siar.answer("GET /api/evidence/b-6/chat", {
    form: "whatsapp", date_order: "day_first", is_date_order_certain: true, total: 3, found: 3, people: ["S.R. #1", "B. #2"],
    is_masked: true, may_unmask: true, is_whole: true,
    messages: [message(0, "S.R. #1", "Jadwal tanggal 20?"), message(1, "B. #2", "Pindah ke 21."), message(2, "S.R. #1", "Setuju.")],
  });
}

test("what a mail quotes is folded, and its page stands in a sandbox", async ({ siar, page }) => {
  kept(siar);
  await siar.open("/bukti/b-5");
  await expect(page.getByText("Setuju.")).toBeVisible();
  await expect(page.getByText("> Mohon direviu.")).toBeHidden();
  await page.getByText("Teks kutipan").click();
  await expect(page.getByText("> Mohon direviu.")).toBeVisible();
  await expect(page.getByRole("link", { name: "jadwal.pdf" })).toHaveAttribute("href", /mail\/attachment\?place=0$/);
  await page.getByRole("button", { name: "Tampilkan sebagai halaman" }).click();
  await expect(page.locator("iframe")).toHaveAttribute("sandbox", "");
});

test("messages of a chat are marked as the decision by keyboard alone", async ({ siar, page }) => {
  kept(siar);
  siar.answer("POST /api/evidence/b-6/passages", { id: "p-1" });
  await siar.open("/bukti/b-6");
  await page.getByRole("button", { name: "Pilih pesan 2" }).press("Enter");
  await page.getByRole("button", { name: "Pilih pesan 3" }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Pesan 2 sampai 3" })).toBeVisible();
  await page.getByRole("button", { name: "Tandai sebagai keputusan" }).press("Enter");
  await page.getByLabel("Apa yang diputuskan").fill("Dipindah ke tanggal 21");
  await page.getByLabel("Apa yang diputuskan").press("Tab");
  await page.getByRole("dialog").getByRole("button", { name: "Tandai sebagai keputusan" }).press("Enter");
  await expect.poll(() => siar.sent.find((one) => one.startsWith("POST /api/evidence/b-6/passages")))
    .toContain('"first_message":1,"last_message":2,"note":"Dipindah ke tanggal 21"');
});

for (const opening of [{}, { isPhone: true, language: "en" }] as const)
  test(`mails and chats are accessible (${JSON.stringify(opening)})`, async ({ siar }) => {
    kept(siar);
    for (const [path, name] of [["/bukti/b-5", "mail"], ["/bukti/b-6", "chat"]] as const) {
      await siar.open(path, opening);
      await siar.expectAccessible();
      await siar.shoot(`reading-${name}-${"isPhone" in opening ? "phone" : "desk"}`);
    }
  });
