// The text of a content as the editor keeps it, read without the editor: its blocks, and its plain words.

export interface BodyMark {
  readonly type: string;
  readonly attrs?: { readonly href?: string | null } | undefined;
}

export interface BodyNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: { readonly level?: number; readonly start?: number } | undefined;
  readonly marks?: readonly BodyMark[];
  readonly content?: readonly BodyNode[];
}

export const emptyBody: BodyNode = { type: "doc", content: [{ type: "paragraph" }] };

/** What the server keeps is a document; anything else is shown as an empty one. */
export function bodyIn(stored: unknown): BodyNode {
  return typeof stored === "object" && stored !== null && (stored as BodyNode).type === "doc" ? (stored as BodyNode) : emptyBody;
}

/** As the server: http, https or mailto, and nothing that could end the attribute. */
export function isSafeLink(address: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(address) && !/[\u0000-\u0020\u007f"<>\\]/.test(address);
}

export interface TextBlock {
  readonly kind: "paragraph" | "heading" | "item" | "quote" | "code" | "line";
  readonly text: string;
}

const kinds: Record<string, TextBlock["kind"]> = { heading: "heading", codeBlock: "code", horizontalRule: "line" };

/** The text cut where lines end, in reading order. */
export function blocksOf(body: BodyNode): readonly TextBlock[] {
  const found: TextBlock[] = [];
  const walk = (node: BodyNode, inside: TextBlock["kind"] | null) => {
    if (node.type === "listItem") return node.content?.forEach((child) => walk(child, "item"));
    if (node.type === "blockquote") return node.content?.forEach((child) => walk(child, "quote"));
    if (["paragraph", "heading", "codeBlock", "horizontalRule"].includes(node.type)) {
      const text = wordsOf(node);
      if (text !== "" || node.type === "horizontalRule") found.push({ kind: kinds[node.type] ?? inside ?? "paragraph", text });
      return;
    }
    node.content?.forEach((child) => walk(child, inside));
  };
  walk(body, null);
  return found;
}

function wordsOf(node: BodyNode): string {
  if (node.type === "text") return withLink(node);
  if (node.type === "hardBreak") return "\n";
  return (node.content ?? []).map(wordsOf).join("");
}

/** Where a link leads is part of what is approved. */
function withLink({ text = "", marks = [] }: BodyNode): string {
  const href = marks.find((one) => one.type === "link")?.attrs?.href;
  return href === undefined || href === null || href === text ? text : `${text} (${href})`;
}

export function plainText(body: BodyNode): string {
  return blocksOf(body).map((block) => (block.kind === "item" ? `• ${block.text}` : block.text)).join("\n\n");
}
