import { expect, test } from "vitest";
import { dayIn } from "./dayIn";

const today = "2026-03-04";

test.each([
  ["2026-05-02", "2026-05-02"], ["2/5", "2026-05-02"], ["2-5-2027", "2027-05-02"], ["2 mei", "2026-05-02"], ["17 Agustus 2027", "2027-08-17"],
  ["10 nopember", "2026-11-10"], ["besok", "2026-03-05"], ["today", "2026-03-04"],
])("%s is a day", (text, day) => expect(dayIn(text, today)).toBe(day));

test.each(["31/2", "rapat", "", "4 foo", "99"])("%s is none", (text) => expect(dayIn(text, today)).toBeNull());
