import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { address, call, Refusal } from "./call";
import type { Id } from "./contract";
import { speak, whenSignedOut } from "./request";

const entry = "e 1/2" as Id<"ScheduleEntry">;
const answered = vi.fn<typeof fetch>();

function says(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
}

function sentHeaders(turn = 0): Headers {
  return new Headers(answered.mock.calls[turn]?.[1]?.headers);
}

beforeEach(() => {
  answered.mockReset();
  vi.stubGlobal("fetch", answered);
});
afterEach(() => {
  whenSignedOut(null);
  speak("id");
});

describe("a call", () => {
  test("puts path values and query values where they belong", () => {
    expect(address("POST /api/entries/{entry}/move", { entry })).toBe("/api/entries/e%201%2F2/move");
    expect(address("GET /api/entries", {}, { from: "2026-03-01", to: undefined })).toBe("/api/entries?from=2026-03-01");
  });

  test("marks a write as ours and says the language", async () => {
    speak("en");
    answered.mockResolvedValue(says(200, {}));
    await call("POST /api/entries/{entry}/move", { entry }, { version: 1, planned_for: null, reason: null });
    expect(sentHeaders().get("X-Siar-Request")).toBe("1");
    expect(sentHeaders().get("Accept-Language")).toBe("en");
    expect(answered.mock.calls[0]?.[1]?.body).toBe('{"version":1,"planned_for":null,"reason":null}');
  });

  test("does not mark a reading", async () => {
    answered.mockResolvedValue(says(200, []));
    await call("GET /api/channels", {}, null);
    expect(sentHeaders().has("X-Siar-Request")).toBe(false);
  });

  test("throws the refusal with its reason, code, problems and what is stored", async () => {
    const problems = [{ field: "title", code: "value.empty", message: "tidak boleh kosong" }];
    answered.mockResolvedValue(says(409, { reason: "conflict", code: "planning.stale", message: "Sudah diubah.", problems, current: { version: 3 } }));
    const refusal = await call("GET /api/channels", {}, null).catch((problem: unknown) => problem);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ reason: "conflict", code: "planning.stale", message: "Sudah diubah.", problems, current: { version: 3 } });
  });

  test("understands a no that is not JSON by its status", async () => {
    answered.mockResolvedValue(new Response("<html>bad gateway</html>", { status: 502 }));
    await expect(call("GET /api/channels", {}, null)).rejects.toMatchObject({ reason: "fault", code: "http.502" });
  });

  test("says that nothing was saved when the server cannot be reached", async () => {
    answered.mockRejectedValue(new TypeError("network"));
    await expect(call("GET /api/channels", {}, null)).rejects.toMatchObject({ reason: "unreachable", message: expect.stringContaining("belum ada yang tersimpan") });
  });

  test("sends the same write again once somebody has signed in", async () => {
    answered.mockResolvedValueOnce(says(401, { reason: "not_signed_in", code: "people.not_signed_in", message: "" })).mockResolvedValueOnce(says(200, { id: "e" }));
    const ask = vi.fn(async () => undefined);
    whenSignedOut(ask);
    await expect(call("POST /api/entries/{entry}/move", { entry }, { version: 1, planned_for: null, reason: null })).resolves.toEqual({ id: "e" });
    expect(ask).toHaveBeenCalledOnce();
    expect(answered.mock.calls[1]?.[1]?.body).toBe(answered.mock.calls[0]?.[1]?.body);
  });

  test("does not ask to sign in again when signing in itself is refused", async () => {
    const ask = vi.fn(async () => undefined);
    whenSignedOut(ask);
    answered.mockResolvedValue(says(401, { reason: "not_signed_in", code: "people.wrong_password", message: "" }));
    await expect(call("POST /api/session", {}, { username: "rina", password: "x" })).rejects.toMatchObject({ code: "people.wrong_password" });
    expect(ask).not.toHaveBeenCalled();
  });

  test("gives null for an answer without content", async () => {
    answered.mockResolvedValue(new Response(null, { status: 204 }));
    await expect(call("DELETE /api/session", {}, null)).resolves.toBeNull();
  });
});
