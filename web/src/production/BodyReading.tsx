// The text of a content as its audience reads it, without the editor.
import { Anchor } from "@mantine/core";
import { Fragment, type ReactNode } from "react";
import { isSafeLink, type BodyMark, type BodyNode } from "./bodyDocument";
import classes from "./BodyReading.module.css";

export function BodyReading({ body }: { readonly body: BodyNode }) {
  return <div className={classes.text}>{inside(body)}</div>;
}

function inside(node: BodyNode): ReactNode {
  return node.content?.map((child, index) => <Fragment key={index}>{shown(child)}</Fragment>);
}

function shown(node: BodyNode): ReactNode {
  switch (node.type) {
    case "paragraph": return <p>{inside(node)}</p>;
    case "heading": return heading(node);
    case "bulletList": return <ul>{inside(node)}</ul>;
    case "orderedList": return <ol start={node.attrs?.start ?? 1}>{inside(node)}</ol>;
    case "listItem": return <li>{inside(node)}</li>;
    case "blockquote": return <blockquote>{inside(node)}</blockquote>;
    case "codeBlock": return <pre><code>{inside(node)}</code></pre>;
    case "horizontalRule": return <hr />;
    case "hardBreak": return <br />;
    case "text": return (node.marks ?? []).reduce<ReactNode>(marked, node.text);
    default: return inside(node);
  }
}

/** Below the headings of the page. */
function heading(node: BodyNode): ReactNode {
  const level = node.attrs?.level ?? 2;
  if (level <= 2) return <h3>{inside(node)}</h3>;
  return level === 3 ? <h4>{inside(node)}</h4> : <h5>{inside(node)}</h5>;
}

function marked(text: ReactNode, mark: BodyMark): ReactNode {
  switch (mark.type) {
    case "bold": return <strong>{text}</strong>;
    case "italic": return <em>{text}</em>;
    case "underline": return <u>{text}</u>;
    case "strike": return <s>{text}</s>;
    case "code": return <code>{text}</code>;
    case "highlight": return <mark>{text}</mark>;
    case "subscript": return <sub>{text}</sub>;
    case "superscript": return <sup>{text}</sup>;
    case "link": return link(text, mark.attrs?.href ?? "");
    default: return text;
  }
}

function link(text: ReactNode, address: string): ReactNode {
  return isSafeLink(address) ? <Anchor href={address} target="_blank" rel="noreferrer noopener" underline="always" inherit>{text}</Anchor> : text;
}
