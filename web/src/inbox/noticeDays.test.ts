import { expect, test } from "vitest";
import type { Notice } from "../api/contract";
import { byDay } from "./noticeDays";

const notice = (id: string, created_at: string) => ({ id, created_at, text: id, read_at: null }) as unknown as Notice;

test("messages stand under the office's day, not under the day in London", () => {
  const days = byDay([notice("pagi", "2026-03-17T23:30:00Z"), notice("malam", "2026-03-17T16:59:00Z"), notice("siang", "2026-03-17T05:00:00Z")], "Asia/Jakarta");
  expect(days.map(({ day, notices }) => [day, notices.map((one) => one.text)])).toEqual([
    ["2026-03-18", ["pagi"]],
    ["2026-03-17", ["malam", "siang"]],
  ]);
});

test("no messages are no days", () => {
  expect(byDay([], "Asia/Jakarta")).toEqual([]);
});
