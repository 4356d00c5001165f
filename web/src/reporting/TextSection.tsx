// A group of parts in words, each written and saved by itself.
import { Box, Stack, Text, Textarea, Title } from "@mantine/core";
import { useTranslations } from "use-intl";
import { call } from "../api/call";
import type { SelfEvaluationDetail } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { Section } from "../ui/Section";
import { PartFooter } from "./PartFooter";
import { usePart } from "./parts";
import { partId, stateOfPart, type TextPart } from "./selfEvaluationWords";

interface Properties {
  readonly title: string;
  readonly parts: readonly TextPart[];
  readonly detail: SelfEvaluationDetail;
  readonly mayWrite: boolean;
}

export function TextSection({ title, parts, detail, mayWrite }: Properties) {
  return (
    <Section title={title}>
      <Stack gap="lg">
        {parts.map((part) => (
          <Box key={part} id={partId(part)} style={{ scrollMarginTop: 72 }}>
            {mayWrite ? <Written part={part} detail={detail} isAlone={parts.length === 1} /> : <Shown part={part} words={detail.self_evaluation[part]} isAlone={parts.length === 1} />}
          </Box>
        ))}
      </Stack>
    </Section>
  );
}

function Written({ part, detail, isAlone }: { readonly part: TextPart; readonly detail: SelfEvaluationDetail; readonly isAlone: boolean }) {
  const names = useTranslations("reporting.part");
  const hints = useTranslations("reporting.part_hint");
  const one = detail.self_evaluation;
  const writing = usePart({
    detail, part, stored: { text: one[part] },
    send: (draft, version) => call("PUT /api/self-evaluations/{self_evaluation}/parts/{part}", { self_evaluation: one.id, part }, { ...draft, version }),
  });
  return (
    <>
      <Textarea
        {...(isAlone ? { "aria-label": names(part) } : { label: names(part) })} description={hints(part)} autosize minRows={3} maxRows={30} value={writing.draft.text} onChange={(event) => writing.change({ text: event.currentTarget.value })}
        error={writing.state.kind === "refused" ? faultOf(writing.state.refusal, "text") : undefined}
      />
      <PartFooter one={one} part={stateOfPart(detail, part)} name={names(part)} writing={writing} />
    </>
  );
}

function Shown({ part, words, isAlone }: { readonly part: TextPart; readonly words: string; readonly isAlone: boolean }) {
  const names = useTranslations("reporting.part");
  const text = useTranslations("reporting.one");
  const isEmpty = words.trim() === "";
  return (
    <>
      {!isAlone && <Title order={3} size="h5" mb={4}>{names(part)}</Title>}
      <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }} maw="75ch" {...(isEmpty ? { c: "dimmed" } : {})}>{isEmpty ? text("nothing_written") : words}</Text>
    </>
  );
}
