import { describe, expect, test } from "vitest";
import { numberIn, writtenNumber } from "./numbers";

describe("numbers as people write them", () => {
  test.each([["12.840", 12840], ["1.234.567,5", 1234567.5], ["12840", 12840], ["4,5", 4.5], [" 0 ", 0], ["12 840", 12840]])("%s in Indonesian", (text, value) => {
    expect(numberIn(text, "id")).toBe(value);
  });

  test.each(["12.84", "1.2345", "12,", "-3", "dua", "", "1.23.456"])("%s is none in Indonesian", (text) => {
    expect(numberIn(text, "id")).toBeNull();
  });

  test("English parts thousands by commas", () => {
    expect(numberIn("12,840.5", "en")).toBe(12840.5);
    expect(numberIn("12.840,5", "en")).toBeNull();
  });

  test("what is written can be read again", () => {
    expect(writtenNumber(12840.5, "id")).toBe("12.840,5");
    expect(numberIn(writtenNumber(12840.5, "id"), "id")).toBe(12840.5);
    expect(writtenNumber(12840.5, "en")).toBe("12,840.5");
  });
});
