// One part of the self-evaluation in words.
import { Text, Textarea } from "@mantine/core";
import { useTranslations } from "use-intl";
import { faultOf } from "../ui/fieldErrors";
import { Section } from "../ui/Section";
import type { Autosave } from "../ui/useAutosave";
import { partId, type TextPart, type Words } from "./selfEvaluationWords";

interface Properties {
  readonly part: TextPart;
  readonly writing: Autosave<Words>;
  readonly mayWrite: boolean;
}

export function TextSection({ part, writing: { draft, change, state }, mayWrite }: Properties) {
  const parts = useTranslations("reporting.part");
  const hints = useTranslations("reporting.part_hint");
  const text = useTranslations("reporting.one");
  const words = draft[part];
  return (
    <Section title={parts(part)} id={partId(part)} {...(mayWrite ? { hint: hints(part) } : {})}>
      {mayWrite ? (
        <Textarea
          aria-label={parts(part)} autosize minRows={4} maxRows={30} value={words} onChange={(event) => change({ [part]: event.currentTarget.value })}
          error={state.kind === "refused" ? faultOf(state.refusal, part) : undefined}
        />
      ) : (
        <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }} maw="75ch" {...(words.trim() === "" ? { c: "dimmed" } : {})}>{words.trim() === "" ? text("nothing_written") : words}</Text>
      )}
    </Section>
  );
}
