import { describe, expect, test } from "vitest";
import english from "./texts/en";
import indonesian from "./texts/id";

const sources = import.meta.glob("../**/*.{ts,tsx}", { eager: true, query: "?raw", import: "default" }) as Record<string, string>;

function keysOf(texts: unknown, path = ""): readonly string[] {
  if (typeof texts === "string") return [path];
  return Object.entries(texts as Record<string, unknown>).flatMap(([key, value]) => keysOf(value, path === "" ? key : `${path}.${key}`));
}

function textAt(texts: unknown, path: string): string {
  return String(path.split(".").reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], texts));
}

function valuesIn(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!))].sort();
}

/** "planning.calendar.today" for each text("today") under useTranslations("calendar"). */
function wantedBy(source: string): readonly string[] {
  return [...source.matchAll(/(?:const|let) (\w+) = useTranslations\("([\w.]+)"\)/g)].flatMap(([, name, area]) =>
    [...source.matchAll(new RegExp(`\\b${name}(?:\\.rich)?\\("([\\w.]+)"`, "g"))].map(([, key]) => `${area}.${key}`),
  );
}

describe("the texts", () => {
  test("are the same in both languages", () => {
    expect(keysOf(english)).toEqual(expect.arrayContaining([...keysOf(indonesian)]));
    expect(keysOf(indonesian)).toEqual(expect.arrayContaining([...keysOf(english)]));
  });

  test("take the same values in both languages", () => {
    const different = keysOf(indonesian).filter((key) => valuesIn(textAt(indonesian, key)).join() !== valuesIn(textAt(english, key)).join());
    expect(different).toEqual([]);
  });

  // One name may stand for several areas in a file: a key counts as missing only if none of them has it.
  test.each(Object.entries(sources).filter(([path, source]) => !path.includes(".test.") && source.includes("useTranslations(\"")))(
    "that %s asks for exist",
    (_, source) => {
      const known = new Set(keysOf(indonesian));
      const wanted = wantedBy(source);
      const missing = wanted.filter((path) => !known.has(path) && !wanted.some((other) => known.has(other) && lastOf(other, path)));
      expect(missing).toEqual([]);
    },
  );
});

function lastOf(one: string, other: string): boolean {
  return one !== other && (one.endsWith(`.${other.split(".").at(-1)}`) || other.endsWith(`.${one.split(".").at(-1)}`));
}
