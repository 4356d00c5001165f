import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ReviewItem, SessionDetail } from "../api/contract";
import { showInOffice, type Sent } from "../../tests/support/office";
import { ReviewItems } from "./ReviewItems";

function item(id: string, kind: ReviewItem["subject_kind"], title: string): ReviewItem {
  return { id, session: "s1", subject_kind: kind, subject: id, title, verdict: null, reason: null, moved_to: null, decided_by: null, decided_at: null } as unknown as ReviewItem;
}

const detail = {
  session: { id: "s1", schedule: null, mode: "meeting", title: "Reviu Oktober", attendees: [], closed_at: null, version: 1 },
  items: [item("i1", "schedule_entry", "Wisuda XXIII"), item("i2", "schedule_entry", "Tips seleksi mandiri"), item("i3", "schedule", "Jadwal Oktober")],
  actions: [],
  evidence: [],
} as unknown as SessionDetail;

let sent: Sent[];
beforeEach(() => {
  sent = showInOffice(<ReviewItems detail={detail} mayDecide />, { "POST /api/review-items": detail });
});
afterEach(() => vi.unstubAllGlobals());

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true });

test("J goes through the items and A accepts the one that is in focus", async () => {
  press("j");
  press("j");
  expect(document.activeElement?.textContent).toContain("Tips seleksi mandiri");
  press("a");
  await waitFor(() => expect(sent.filter((one) => one.method === "POST")).toHaveLength(1));
  expect(sent.find((one) => one.method === "POST")).toMatchObject({ path: "/api/review-items/i2/decide", body: { verdict: "accept", reason: null } });
});

test("a decision other than yes is not sent without its reason", async () => {
  press("j");
  press("d");
  const reason = await screen.findByLabelText(/Alasan/);
  const form = reason.closest("form")!;
  fireEvent.submit(form);
  expect(await screen.findByText(/Tulis alasannya/)).toBeTruthy();
  expect(sent.filter((one) => one.method === "POST")).toHaveLength(0);
  fireEvent.change(reason, { target: { value: "Narasumber berhalangan" } });
  fireEvent.submit(form);
  await waitFor(() => expect(sent.find((one) => one.method === "POST")?.body).toEqual({ verdict: "drop", reason: "Narasumber berhalangan", moved_to: null }));
});

test("a schedule as a whole is only accepted", () => {
  press("j");
  press("j");
  press("j");
  press("d");
  expect(screen.queryByLabelText(/Alasan/)).toBeNull();
});
