// What changed between two texts: added and removed by sign and word as well as by colour; only the changes at first.
import { Switch, Text, VisuallyHidden } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { blocksOf, type BodyNode } from "./bodyDocument";
import { compareBlocks, type ComparedBlock } from "./compareBlocks";
import classes from "./ComparedText.module.css";

interface Compared {
  readonly title: string;
  readonly body: BodyNode;
}

interface Properties {
  readonly before: Compared;
  readonly after: Compared;
}

const signs = { same: "", added: "+", removed: "−" } as const;

export function ComparedText({ before, after }: Properties) {
  const text = useTranslations("production.compare");
  const [showsAll, setShowsAll] = useState(false);
  const blocks = useMemo(() => compareBlocks(withTitle(before), withTitle(after)), [before, after]);
  const changed = blocks.filter((one) => one.change !== "same");
  const shown = showsAll ? blocks : changed;
  if (changed.length === 0) return <Text size="sm" c="dimmed">{text("same_text")}</Text>;
  return (
    <>
      <Switch size="sm" mb="xs" label={text("whole")} checked={showsAll} onChange={(event) => setShowsAll(event.currentTarget.checked)} className="no-print" />
      <ul className={classes.list}>{shown.map((block, index) => <Block key={index} block={block} />)}</ul>
    </>
  );
}

function Block({ block }: { readonly block: ComparedBlock }) {
  const text = useTranslations("production.compare");
  const kind = block.kind === "heading" ? classes.heading : block.kind === "item" ? classes.item : "";
  return (
    <li className={classes.block} data-change={block.change}>
      <span className={classes.sign} aria-hidden>{signs[block.change]}</span>
      <span>
        {block.change !== "same" && <VisuallyHidden>{text(block.change)}: </VisuallyHidden>}
        <span className={`${classes.words} ${kind}`}>{block.text}</span>
      </span>
    </li>
  );
}

function withTitle({ title, body }: Compared) {
  return [{ kind: "heading" as const, text: title }, ...blocksOf(body)];
}
