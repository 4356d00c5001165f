// Texts that the server does not have yet, kept in this browser for the person who wrote them.
import { openDB, type DBSchema } from "idb";
import type { Draft } from "./draft";

export interface LocalDraft {
  readonly draft: Draft;
  /** The version that it was written on. */
  readonly version: number;
  readonly at: number;
}

interface Store extends DBSchema {
  drafts: { key: string; value: LocalDraft };
}

const store = () => openDB<Store>("siar", 1, { upgrade: (database) => void database.createObjectStore("drafts") });

/** One person's text of one content; another person at the same desk does not see it. */
export class LocalDrafts {
  private readonly key: string;

  constructor(account: string, content: string) {
    this.key = `${account}/${content}`;
  }

  async read(): Promise<LocalDraft | null> {
    try {
      return (await (await store()).get("drafts", this.key)) ?? null;
    } catch {
      return null; // a private window has no store
    }
  }

  async keep(draft: Draft, version: number): Promise<void> {
    await (await store()).put("drafts", { draft, version, at: Date.now() }, this.key);
  }

  async forget(): Promise<void> {
    await (await store()).delete("drafts", this.key);
  }
}
