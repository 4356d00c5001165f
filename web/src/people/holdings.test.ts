import { expect, test } from "vitest";
import type { RoleHolding } from "../api/contract";
import { standOf } from "./holdings";

const holding = (from_on: string, until_on: string | null) => ({ from_on, until_on }) as RoleHolding;

test("a role counts from its first day to its last, both included", () => {
  expect(standOf(holding("2026-11-24", "2026-11-30"), "2026-11-23")).toBe("coming");
  expect(standOf(holding("2026-11-24", "2026-11-30"), "2026-11-24")).toBe("now");
  expect(standOf(holding("2026-11-24", "2026-11-30"), "2026-11-30")).toBe("now");
  expect(standOf(holding("2026-11-24", "2026-11-30"), "2026-12-01")).toBe("over");
  expect(standOf(holding("2026-11-24", null), "2036-01-01")).toBe("now");
});
