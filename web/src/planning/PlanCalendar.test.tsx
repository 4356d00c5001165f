import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { IntlProvider, type AbstractIntlMessages } from "use-intl";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Refusal } from "../api/refusal";
import indonesian from "../app/texts/idFirst";
import { AnnounceRegion } from "../ui/announce";
import type { CalendarEntry, Move } from "./calendarEntry";
import { PlanCalendar } from "./PlanCalendar";

const robot: CalendarEntry = {
  id: "robot", title: "Juara Kontes Robot", channels: [{ id: "c", name: "Instagram", kind: "instagram" }],
  planned_for: "2026-03-11T14:30", pillar: "Prestasi", assignee: null, state: "planned", is_movable: true,
};
const published: CalendarEntry = { ...robot, id: "tayang", title: "Sudah tayang", planned_for: "2026-03-12T09:00", state: "published", is_movable: false };
const internship: CalendarEntry = { ...robot, id: "magang", title: "Kerja sama magang", planned_for: "2026-03-13T10:00" };
const idea: CalendarEntry = { ...robot, id: "gagasan", title: "Cerita alumni", planned_for: null, state: "idea" };

const onMove = vi.fn<(id: string, to: string | null, purpose: string) => Promise<unknown>>();
const onMoveMany = vi.fn<(moves: readonly Move[], purpose: string) => Promise<unknown>>(async () => undefined);
const onOpen = vi.fn();
const onNew = vi.fn();

function Office({ first }: { readonly first: readonly CalendarEntry[] }) {
  const [entries, setEntries] = useState(first);
  const [day, setDay] = useState("2026-03-10");
  return (
    <MantineProvider>
      <IntlProvider locale="id" messages={indonesian as AbstractIntlMessages} timeZone="UTC">
        <AnnounceRegion>
          <Notifications />
          <PlanCalendar
            view="month" day={day} zone="Asia/Jakarta" entries={entries} onGo={(_, next) => setDay(next)} onOpen={onOpen} onNew={onNew} onMoveMany={onMoveMany}
            onMove={async (id, to, purpose) => {
              await onMove(id, to, purpose);
              setEntries((before) => before.map((one) => (one.id === id ? { ...one, planned_for: to } : one)));
            }}
          />
        </AnnounceRegion>
      </IntlProvider>
    </MantineProvider>
  );
}

const chip = (id: string) => document.querySelector<HTMLElement>(`[data-entry="${id}"]`)!;
const dayOf = (id: string) => chip(id).closest<HTMLElement>("[data-day]")?.dataset.day;
const dayButton = (day: string) => document.querySelector<HTMLElement>(`[data-day-button="${day}"]`)!;
const press = (element: Element, key: string, keys: object = {}) => act(async () => void fireEvent.keyDown(element, { key, ...keys }));
const said = () => screen.getAllByRole("status").map((one) => one.textContent).join(" ");

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-03-10T03:00:00Z"), toFake: ["Date"] });
  onMove.mockReset().mockResolvedValue(undefined);
  onMoveMany.mockClear();
  onNew.mockClear();
  render(<Office first={[robot, published, internship, idea]} />);
});
afterEach(() => vi.useRealTimers());

describe("the month by keyboard", () => {
  test("Ctrl+Shift+Right moves an entry by a day, keeps its hour, says so and keeps the focus on it", async () => {
    chip("robot").focus();
    await press(chip("robot"), "ArrowRight", { ctrlKey: true, shiftKey: true });
    expect(onMove).toHaveBeenCalledWith("robot", "2026-03-12T14:30", "move");
    await waitFor(() => expect(said()).toContain("Juara Kontes Robot dipindahkan ke Kam, 12 Mar 2026"));
    expect(dayOf("robot")).toBe("2026-03-12");
    expect(document.activeElement).toBe(chip("robot"));
  });

  test("Ctrl+Shift+Down moves it by a week", async () => {
    await press(chip("robot"), "ArrowDown", { ctrlKey: true, shiftKey: true });
    expect(onMove).toHaveBeenCalledWith("robot", "2026-03-18T14:30", "move");
  });

  test("a refusal puts the entry back and says why", async () => {
    onMove.mockRejectedValue(new Refusal("conflict", "planning.stale", "Sudah diubah Ana."));
    await press(chip("robot"), "ArrowRight", { ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(said()).toContain("Dikembalikan ke tempat semula. Sudah diubah Ana."));
    expect(dayOf("robot")).toBe("2026-03-11");
  });

  test("a day that has passed is refused without asking the server", async () => {
    await press(chip("robot"), "ArrowUp", { ctrlKey: true, shiftKey: true });
    expect(onMove).not.toHaveBeenCalled();
    expect(said()).toContain("Hari yang sudah lewat");
  });

  test("what is published stays where it is", async () => {
    await press(chip("tayang"), "ArrowRight", { ctrlKey: true, shiftKey: true });
    expect(onMove).not.toHaveBeenCalled();
    expect(said()).toContain("tidak dapat dipindahkan lagi");
  });

  test("Ctrl+Z takes a move back within ten seconds and not later", async () => {
    await press(chip("robot"), "ArrowRight", { ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(dayOf("robot")).toBe("2026-03-12"));
    await press(document.body, "z", { ctrlKey: true });
    await waitFor(() => expect(onMove).toHaveBeenLastCalledWith("robot", "2026-03-11T14:30", "undo"));
    await press(chip("robot"), "ArrowRight", { ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(onMove).toHaveBeenCalledTimes(3));
    vi.setSystemTime(new Date("2026-03-10T03:00:11Z"));
    await press(document.body, "z", { ctrlKey: true });
    expect(onMove).toHaveBeenCalledTimes(3);
  });

  test("Ctrl+Z right after a move takes back that move, once the server has answered", async () => {
    let answer: (value: unknown) => void = () => undefined;
    onMove.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    await press(chip("robot"), "ArrowRight", { ctrlKey: true, shiftKey: true });
    await press(document.body, "z", { ctrlKey: true });
    expect(onMove).toHaveBeenCalledTimes(1);
    await act(async () => answer(undefined));
    await waitFor(() => expect(onMove).toHaveBeenLastCalledWith("robot", "2026-03-11T14:30", "undo"));
    await waitFor(() => expect(dayOf("robot")).toBe("2026-03-11"));
  });

  test("several selected entries move whole, in one act", async () => {
    await act(async () => void fireEvent.click(chip("robot"), { ctrlKey: true }));
    await press(chip("magang"), " ", { ctrlKey: true });
    await press(chip("magang"), "ArrowDown", { ctrlKey: true, shiftKey: true });
    expect(onOpen).not.toHaveBeenCalled();
    expect(onMoveMany).toHaveBeenCalledExactlyOnceWith(
      [{ id: "robot", planned_for: "2026-03-18T14:30" }, { id: "magang", planned_for: "2026-03-20T10:00" }],
      "move",
    );
  });

  test("arrows walk over the days, T goes to today, N plans on the day that has the focus", async () => {
    dayButton("2026-03-10").focus();
    await press(dayButton("2026-03-10"), "ArrowDown");
    expect(document.activeElement).toBe(dayButton("2026-03-17"));
    await press(document.activeElement!, "n");
    expect(onNew).toHaveBeenCalledWith("2026-03-17");
    await press(document.activeElement!, "t");
    expect(document.activeElement).toBe(dayButton("2026-03-10"));
  });

  test("only one day is a stop for Tab", () => {
    expect(document.querySelectorAll('[data-day-button][tabindex="0"]')).toHaveLength(1);
  });

  test("the next month shows when the arrows leave this one", async () => {
    await press(dayButton("2026-03-31"), "ArrowDown");
    expect(screen.getByRole("heading", { name: "April 2026" })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(dayButton("2026-04-07")));
  });
});
