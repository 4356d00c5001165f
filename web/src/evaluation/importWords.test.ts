import { describe, expect, test } from "vitest";
import type { ImportRow } from "../api/contract";
import { bringsSomething, canBeImported, formOf, isProblem, mappedOtherwise, meaningOf, shownRows, type Asked } from "./importWords";

const row = (news: Partial<ImportRow>) => ({ row: 2, standing: "matched", numbers: [{ metric: "reach", written: "1", value: 1, standing: "fresh", former: null, problem: null }], problems: [], ...news }) as unknown as ImportRow;
const asked: Asked = { upload: null, pasted: "a\tb", format: null, channel: "c-1", takenFor: "2026-12-02T09:00", mapping: [], decisions: { 3: "p-1", 4: null } };

describe("an imported file", () => {
  test("asks a person about what was not found, refused or no number", () => {
    expect([row({}), row({ standing: "unmatched" }), row({ standing: "refused" }), row({ standing: "left_out" })].map(isProblem)).toEqual([false, true, true, false]);
    expect(isProblem(row({ numbers: [{ standing: "faulty" }] as unknown as ImportRow["numbers"] }))).toBe(true);
  });

  test("imports neither refused rows nor sums", () => {
    expect([row({}), row({ standing: "unmatched" }), row({ standing: "not_ours" }), row({ standing: "left_out" }), row({ standing: "refused" })].map(canBeImported)).toEqual([true, true, true, false, false]);
  });

  test("shows what would change, and what needs a person", () => {
    const known = row({ row: 3, numbers: [{ standing: "known" }] as unknown as ImportRow["numbers"] });
    expect(bringsSomething(known)).toBe(false);
    expect(shownRows([row({}), known, row({ row: 4, standing: "unmatched" })], "changes").map((one) => one.row)).toEqual([2]);
    expect(shownRows([row({}), known, row({ row: 4, standing: "unmatched" })], "problems").map((one) => one.row)).toEqual([4]);
  });

  test("is asked for with the file or the pasted text, never both, and with each decision", () => {
    expect(formOf(asked)).toMatchObject({ upload: null, text: "a\tb", decisions: [{ row: 3, placement: "p-1" }, { row: 4, placement: null }] });
    expect(formOf({ ...asked, upload: "t" })).toMatchObject({ upload: "t", text: null });
  });

  test("has its columns named", () => {
    const mapping = [{ header: "Orang", role: "ignored" as const, metric: null }];
    const named = mappedOtherwise(mapping, "Orang", "number:reach");
    expect(named).toEqual([{ header: "Orang", role: "number", metric: "reach" }]);
    expect(meaningOf(named[0]!)).toBe("number:reach");
    expect(meaningOf(mappedOtherwise(named, "Orang", "title")[0]!)).toBe("title");
  });
});
