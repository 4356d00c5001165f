import { describe, expect, test } from "vitest";
import { linkTo, longestMessage, messageFor, whatsAppAddress } from "./whatsApp";

const link = "https://siar.polibatam.ac.id/reviu/01890a5d-ac96-774b-bcce-b302099a8057";

describe("a message for WhatsApp", () => {
  test("says what is asked, of what, and where", () => {
    const message = messageFor({ request: "Mohon ditinjau", title: "Jadwal\n Desember", lines: ["Sampai Rabu", ""], link });
    expect(message).toBe(`*Mohon ditinjau*\nJadwal Desember\nSampai Rabu\n${link}`);
  });

  test.each([["a", 900], ["🎓", 900], ["ab ", 400]])("of long titles and many lines of %s stays short, and its link whole", (letter, count) => {
    const message = messageFor({ request: "Mohon ditinjau", title: letter.repeat(count), lines: Array.from({ length: 60 }, () => letter.repeat(30)), link });
    expect(message.length).toBeLessThan(longestMessage);
    expect(message.endsWith(`\n${link}`)).toBe(true);
    expect(() => encodeURIComponent(message)).not.toThrow(); // no half of a sign
  });

  test("leads to the office's public address, or to this window's", () => {
    expect(linkTo("/reviu/1", "https://siar.example/", "http://localhost")).toBe("https://siar.example/reviu/1");
    expect(linkTo("/reviu/1", null, "http://localhost:8080")).toBe("http://localhost:8080/reviu/1");
    expect(linkTo("/reviu/1", "", "http://localhost:8080")).toBe("http://localhost:8080/reviu/1");
  });

  test("is carried to WhatsApp as it is", () => {
    const message = "*Mohon* & terima\nkasih? #1";
    expect(new URL(whatsAppAddress(message)).searchParams.get("text")).toBe(message);
  });
});
