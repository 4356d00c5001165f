import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Refusal } from "../api/refusal";
import { useAutosave } from "./useAutosave";

interface Words {
  readonly results: string;
  readonly obstacles: string;
}
const stored: Words = { results: "", obstacles: "" };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin(save: (words: Words, version: number) => Promise<number>) {
  return renderHook((news: { readonly stored: Words; readonly version: number }) => useAutosave({ ...news, save }), { initialProps: { stored, version: 3 } });
}

const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe("words saved by themselves", () => {
  test("are sent once after a pause, with the version that was read", async () => {
    const save = vi.fn(async () => 4);
    const { result } = begin(save);
    act(() => result.current.change({ results: "a" }));
    act(() => result.current.change({ results: "ab" }));
    await wait(2_100);
    expect(save.mock.calls).toEqual([[{ results: "ab", obstacles: "" }, 3]]);
    expect(result.current.state.kind).toBe("clean");
  });

  test("that change while a save is under way are sent after it, on its version", async () => {
    let answer: (version: number) => void = () => undefined;
    const save = vi.fn(() => new Promise<number>((resolve) => void (answer = resolve)));
    const { result } = begin(save);
    act(() => result.current.change({ results: "a" }));
    await wait(2_100);
    act(() => result.current.change({ results: "ab" }));
    await act(async () => answer(4));
    await wait(2_100);
    expect(save).toHaveBeenLastCalledWith({ results: "ab", obstacles: "" }, 4);
  });

  test("are tried again when the line is down", async () => {
    const save = vi.fn<(words: Words, version: number) => Promise<number>>().mockRejectedValueOnce(new Refusal("unreachable", "browser.unreachable", "")).mockResolvedValue(4);
    const { result } = begin(save);
    act(() => result.current.change({ results: "a" }));
    await wait(2_100);
    expect(result.current.state.kind).toBe("offline");
    await wait(5_100);
    expect(result.current.state.kind).toBe("clean");
  });

  test("stop at a colleague's save until the person has chosen", async () => {
    const save = vi.fn<(words: Words, version: number) => Promise<number>>().mockRejectedValueOnce(new Refusal("conflict", "database.stale", "", [], { version: 8 })).mockResolvedValue(9);
    const { result } = begin(save);
    act(() => result.current.change({ results: "mine" }));
    await wait(2_100);
    act(() => result.current.change({ results: "mine too" }));
    await wait(20_000);
    expect(save).toHaveBeenCalledTimes(1);
    await act(async () => result.current.keepMine());
    expect(save).toHaveBeenLastCalledWith({ results: "mine too", obstacles: "" }, 8);
  });

  test("follow a colleague's save only while nothing of ours is unsaved", async () => {
    const { result, rerender } = begin(async () => 9);
    rerender({ stored: { results: "theirs", obstacles: "" }, version: 4 });
    expect(result.current.draft.results).toBe("theirs");
    act(() => result.current.change({ obstacles: "mine" }));
    rerender({ stored: { results: "theirs again", obstacles: "" }, version: 5 });
    expect(result.current.draft).toEqual({ results: "theirs", obstacles: "mine" });
  });
});
