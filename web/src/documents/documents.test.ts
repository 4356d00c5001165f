import { expect, test } from "vitest";
import { inBase64, ofText } from "./bytes";
import { labelAfter } from "./documentWords";

test("bytes of every value arrive as they were", () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
  expect(Uint8Array.from(atob(inBase64(bytes)), (sign) => sign.charCodeAt(0))).toEqual(bytes);
});

test("pasted text is sent as UTF-8", () => {
  expect(inBase64(ofText("–"))).toBe("4oCT");
});

test("the next label follows the highest one, whatever their order", () => {
  expect(labelAfter(["V2", "V10", "V0"])).toBe("V11");
  expect(labelAfter(["V0"])).toBe("V1");
  expect(labelAfter(["Edisi 2022"])).toBe("V1");
});
