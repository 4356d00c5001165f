import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Refusal } from "../api/refusal";
import type { ContentDetail, ContentDraft } from "../api/contract";
import { DraftSaver, pause, type SaveState } from "./DraftSaver";
import { isSameDraft, type Draft } from "./draft";

const draft = (title: string): Draft => ({
  title, brief: null, info_class: "periodic", body: { type: "doc" }, assets: [], people_shown: [], channels: [], planned_for: null, assignee: null,
});

class Office {
  stored: { title: string; version: number } = { title: "awal", version: 1 };
  saves: ContentDraft[] = [];
  states: SaveState[] = [];
  kept: Draft | null = null;
  isAway = false;
  underWay = 0;
  mostUnderWay = 0;

  detail = () => ({ content: { ...draft(this.stored.title), version: this.stored.version } }) as unknown as ContentDetail;
  saver = new DraftSaver(
    {
      save: async (sent) => {
        this.underWay += 1;
        this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
        await new Promise((resolve) => setTimeout(resolve, 100));
        this.underWay -= 1;
        if (this.isAway) throw new Refusal("unreachable", "browser.unreachable", "");
        this.saves.push(sent);
        if (sent.version !== this.stored.version) throw new Refusal("conflict", "contract.stale", "");
        this.stored = { title: sent.title, version: sent.version + 1 };
        return this.detail();
      },
      stored: async () => this.detail(),
      keep: async (one) => void (this.kept = one),
      forget: async () => void (this.kept = null),
      report: (state) => this.states.push(state),
      saved: () => undefined,
    },
    1,
  );
  get state() {
    return this.states.at(-1)?.kind;
  }
}

let office: Office;
beforeEach(() => {
  vi.useFakeTimers();
  office = new Office();
});
afterEach(() => vi.useRealTimers());

test("it saves half a second after the last change, once", async () => {
  office.saver.change(draft("a"));
  await vi.advanceTimersByTimeAsync(pause - 100);
  office.saver.change(draft("ab"));
  await vi.advanceTimersByTimeAsync(pause - 100);
  expect(office.saves).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(300);
  expect(office.saves.map((one) => one.title)).toEqual(["ab"]);
  expect(office.state).toBe("clean");
});

test("F21: saves go one after the other, each with the version that the one before was given", async () => {
  office.saver.change(draft("a"));
  await vi.advanceTimersByTimeAsync(pause + 10);
  office.saver.change(draft("b"));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(office.mostUnderWay).toBe(1);
  expect(office.saves.map((one) => [one.title, one.version])).toEqual([["a", 1], ["b", 2]]);
  expect(office.stored.title).toBe("b");
});

test("F21: somebody else's text stops the saving, and both texts stay until a person chooses", async () => {
  office.stored = { title: "milik Budi", version: 5 };
  office.saver.change(draft("milik Sari"));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(office.state).toBe("paused");
  office.saver.change(draft("milik Sari, ditambah"));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(office.stored.title).toBe("milik Budi");
  expect(office.kept?.title).toBe("milik Sari, ditambah");
  void office.saver.takeOver();
  await vi.advanceTimersByTimeAsync(500);
  expect(office.stored).toEqual({ title: "milik Sari, ditambah", version: 6 });
  expect(office.kept).toBeNull();
});

test("F21: giving up ours takes over what is stored and its version", async () => {
  office.stored = { title: "milik Budi", version: 5 };
  office.saver.change(draft("milik Sari"));
  await vi.advanceTimersByTimeAsync(2_000);
  expect((await office.saver.giveUp())?.content.title).toBe("milik Budi");
  office.saver.change(draft("lanjutan"));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(office.stored).toEqual({ title: "lanjutan", version: 6 });
});

test("F21: without a line the text stays in the browser and goes when the line is back", async () => {
  office.isAway = true;
  office.saver.change(draft("di kereta"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(office.state).toBe("offline");
  expect(office.kept?.title).toBe("di kereta");
  office.isAway = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(office.stored.title).toBe("di kereta");
  expect(office.state).toBe("clean");
  expect(office.kept).toBeNull();
});

test("what the server could not keep is not sent: a title or a description is missing", async () => {
  office.saver.change(draft("  "));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(office.state).toBe("unfinished");
  office.saver.change({ ...draft("a"), assets: [{ evidence: "e" as never, alt_text: "" }] });
  expect(office.states.at(-1)).toEqual({ kind: "unfinished", field: "alt_text" });
  expect(office.saves).toHaveLength(0);
});

test("asking for approval saves first", async () => {
  office.saver.change(draft("siap"));
  const flushed = office.saver.flush();
  await vi.advanceTimersByTimeAsync(200);
  expect(await flushed).toBe(true);
  expect(office.stored.title).toBe("siap");
});

test("the order in which the server writes names is no difference", () => {
  expect(isSameDraft({ ...draft("a"), body: { type: "doc", attrs: { x: 1, y: 2 } } }, { ...draft("a"), body: { attrs: { y: 2, x: 1 }, type: "doc" } })).toBe(true);
  expect(isSameDraft(draft("a"), draft("b"))).toBe(false);
});
