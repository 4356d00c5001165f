import { expect, test } from "vitest";
import { blocksOf, isSafeLink, plainText, type BodyNode } from "./bodyDocument";
import { compareBlocks } from "./compareBlocks";

const paragraph = (text: string): BodyNode => ({ type: "paragraph", content: [{ type: "text", text }] });
const body = (...content: BodyNode[]): BodyNode => ({ type: "doc", content });
const changes = (before: BodyNode, after: BodyNode) => compareBlocks(blocksOf(before), blocksOf(after)).map((one) => `${one.change} ${one.text}`);

test("a changed block is shown as removed and added, its neighbours stay", () => {
  expect(changes(body(paragraph("Pembuka"), paragraph("800 lulusan"), paragraph("Penutup")), body(paragraph("Pembuka"), paragraph("812 lulusan"), paragraph("Penutup")))).toEqual([
    "same Pembuka", "removed 800 lulusan", "added 812 lulusan", "same Penutup",
  ]);
});

test("a block added at the end of a text is one addition", () => {
  expect(changes(body(paragraph("Satu")), body(paragraph("Satu"), paragraph("Dua")))).toEqual(["same Satu", "added Dua"]);
});

test("nothing in common: everything went, everything came", () => {
  expect(changes(body(paragraph("A")), body(paragraph("B")))).toEqual(["removed A", "added B"]);
  expect(changes(body(), body(paragraph("B")))).toEqual(["added B"]);
});

test("a link that leads elsewhere is a change, though its words stay", () => {
  const linked = (href: string): BodyNode => body({ type: "paragraph", content: [{ type: "text", text: "Daftar di sini", marks: [{ type: "link", attrs: { href } }] }] });
  expect(changes(linked("https://pmb.polibatam.ac.id"), linked("https://pmb.polibatarn.ac.id"))).toEqual([
    "removed Daftar di sini (https://pmb.polibatam.ac.id)", "added Daftar di sini (https://pmb.polibatarn.ac.id)",
  ]);
});

test("a paragraph that became a heading is a change", () => {
  expect(changes(body(paragraph("Wisuda")), body({ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Wisuda" }] }))).toHaveLength(2);
});

test("list items are blocks of their own", () => {
  const list = body({ type: "bulletList", content: [{ type: "listItem", content: [paragraph("Satu")] }, { type: "listItem", content: [paragraph("Dua")] }] });
  expect(blocksOf(list)).toEqual([{ kind: "item", text: "Satu" }, { kind: "item", text: "Dua" }]);
  expect(plainText(list)).toBe("• Satu\n\n• Dua");
});

test("only http, https and mailto lead anywhere", () => {
  expect(["https://polibatam.ac.id", "http://a.id/x?y=1", "mailto:humas@polibatam.ac.id"].every(isSafeLink)).toBe(true);
  expect(["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://a.id/ b", 'https://a.id/"onclick'].some(isSafeLink)).toBe(false);
});
