import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { showInOffice } from "../../tests/support/office";
import { DateField } from "./DateField";

test.each([
  ["4/3/2026", "2026-03-04"], // the day first, as Indonesians write it
  ["5 Desember 2026", "2026-12-05"],
  ["2026-03-04", "2026-03-04"],
])("%s is understood as typed", async (typed, day) => {
  const told = vi.fn();
  showInOffice(<DateField label="Hari" value={null} onChange={told} />);
  await userEvent.type(screen.getByLabelText("Hari"), typed);
  await userEvent.tab();
  expect(told).toHaveBeenLastCalledWith(day);
});
