import { expect, test } from "vitest";
import { nameOf, pathOf } from "./trailObjects";

const entry = (kind: string, object: string, content: unknown) => ({ kind, object, content });

test("an entry leads to the page of its thing", () => {
  expect(pathOf(entry("planning.cycle_started", "y-1", {}))).toBe("/siklus/y-1");
  expect(pathOf(entry("retention.record_filed", "r-1", {}))).toBe("/arsip/r-1");
});

test("a part leads to the page of the whole", () => {
  expect(pathOf(entry("documents.revision_approved", "v-1", { document: "d-1" }))).toBe("/dokumen/d-1");
  expect(pathOf(entry("review.item_decided", "i-1", { session: "s-1" }))).toBe("/reviu/s-1");
});

test("where the content was erased there is no way to a part, and none is made up", () => {
  expect(pathOf(entry("documents.revision_approved", "v-1", null))).toBeNull();
  expect(nameOf(entry("documents.revision_approved", "v-1", null))).toBeNull();
});

test("kinds that these pages do not know lead nowhere", () => {
  expect(pathOf(entry("app.restored", "x", {}))).toBeNull();
});

test("a thing is called by its number and title", () => {
  expect(nameOf(entry("documents.document_registered", "d-1", { number: "PR.27.4", title: "Media" }))).toBe("PR.27.4 · Media");
});
