// Saves a draft while it is written: half a second after the last change, one save at a time, never over somebody else's text.
import { asRefusal, type Refusal } from "../api/refusal";
import type { ContentDetail, ContentDraft } from "../api/contract";
import { sendable, unfinishedIn, type Draft } from "./draft";

export const pause = 500; // milliseconds after the last change
const longestWait = 30_000;

export type SaveState =
  | { readonly kind: "clean"; readonly at: Date | null }
  | { readonly kind: "saving" }
  | { readonly kind: "unfinished"; readonly field: "title" | "alt_text" }
  | { readonly kind: "offline" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "paused"; readonly theirs: ContentDetail };

export interface SaverTools {
  readonly save: (draft: ContentDraft) => Promise<ContentDetail>;
  /** What the server has now. */
  readonly stored: () => Promise<ContentDetail>;
  /** The copy in the browser, kept until the server has it. */
  readonly keep: (draft: Draft, version: number) => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly report: (state: SaveState) => void;
  readonly saved: (detail: ContentDetail) => void;
}

export class DraftSaver {
  private unsaved: Draft | null = null;
  private isSaving = false;
  private theirs: ContentDetail | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(
    private readonly tools: SaverTools,
    private version: number,
  ) {}

  get isClean(): boolean {
    return this.unsaved === null && !this.isSaving;
  }

  get knownVersion(): number {
    return this.version;
  }

  change(draft: Draft): void {
    this.unsaved = draft;
    void this.tools.keep(draft, this.version).catch(() => undefined); // a browser without a store still saves to the server
    if (this.theirs !== null) return;
    const field = unfinishedIn(draft);
    if (field !== null) {
      clearTimeout(this.timer);
      return this.tools.report({ kind: "unfinished", field });
    }
    this.tools.report({ kind: "saving" });
    this.later(pause);
  }

  /** At once: before approval is asked for, or when the line is back. True if nothing is left unsaved. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.isSaving) await new Promise((resolve) => setTimeout(resolve, 20));
    await this.save();
    return this.isClean;
  }

  /** Somebody else's newer text is shown, and nothing of ours is unsaved. */
  adopt(version: number): void {
    this.version = version;
  }

  /** The text that was read in conflict is replaced by ours. */
  async takeOver(): Promise<void> {
    if (this.theirs === null) return;
    this.version = this.theirs.content.version;
    this.theirs = null;
    await this.save();
  }

  /** Ours is given up for what is stored. */
  async giveUp(): Promise<ContentDetail | null> {
    const theirs = this.theirs;
    if (theirs === null) return null;
    this.version = theirs.content.version;
    this.theirs = null;
    this.unsaved = null;
    await this.tools.forget().catch(() => undefined);
    this.tools.report({ kind: "clean", at: null });
    return theirs;
  }

  /** A copy found in the browser that is older than what is stored: a conflict from the start. */
  pauseFor(draft: Draft, theirs: ContentDetail): void {
    this.unsaved = draft;
    this.theirs = theirs;
    this.tools.report({ kind: "paused", theirs });
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), milliseconds);
  }

  private async save(): Promise<void> {
    if (this.isSaving || this.unsaved === null || this.theirs !== null || unfinishedIn(this.unsaved) !== null) return;
    const sending = this.unsaved;
    this.isSaving = true;
    this.tools.report({ kind: "saving" });
    try {
      const detail = await this.tools.save({ ...sendable(sending), version: this.version });
      await this.wasSaved(detail, sending);
    } catch (problem) {
      await this.wasNotSaved(asRefusal(problem));
    } finally {
      this.isSaving = false;
    }
    if (this.unsaved !== null && this.unsaved !== sending) this.change(this.unsaved);
  }

  private async wasSaved(detail: ContentDetail, sent: Draft): Promise<void> {
    this.failures = 0;
    this.version = detail.content.version;
    this.tools.saved(detail);
    if (this.unsaved !== sent) return;
    this.unsaved = null;
    await this.tools.forget().catch(() => undefined);
    this.tools.report({ kind: "clean", at: new Date() });
  }

  private async wasNotSaved(refusal: Refusal): Promise<void> {
    if (refusal.reason === "conflict") {
      try {
        this.theirs = await this.tools.stored();
        return this.tools.report({ kind: "paused", theirs: this.theirs });
      } catch {
        return this.tryAgain();
      }
    }
    if (["unreachable", "unavailable", "too_many"].includes(refusal.reason)) return this.tryAgain();
    this.tools.report({ kind: "refused", refusal });
  }

  private tryAgain(): void {
    this.tools.report({ kind: "offline" });
    this.failures += 1;
    this.later(Math.min(1_000 * 2 ** this.failures, longestWait));
  }
}
