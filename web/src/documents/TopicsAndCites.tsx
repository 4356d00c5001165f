// What a document regulates, and which regulations it cites: the part that two forms share.
import { Checkbox, MultiSelect, Stack } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { TopicChoices, type ControlledDocument, type Id, type Topic } from "../api/contract";

export interface Subjects {
  readonly topics: readonly Topic[];
  readonly cites: readonly Id<"ControlledDocument">[];
}

interface Properties {
  readonly value: Subjects;
  readonly onChange: (subjects: Subjects) => void;
  /** The document itself, which cannot cite itself. */
  readonly except?: Id<"ControlledDocument">;
  readonly errors?: { readonly topics?: string | undefined; readonly cites?: string | undefined };
}

export function TopicsAndCites({ value, onChange, except, errors = {} }: Properties) {
  const text = useTranslations("documents.subjects");
  const topics = useTranslations("documents.topic");
  const regulations = useRegulations(except);
  return (
    <Stack>
      <Checkbox.Group
        label={text("topics")} description={text("topics_hint")} error={errors.topics}
        value={[...value.topics]} onChange={(chosen) => onChange({ ...value, topics: chosen as Topic[] })}
      >
        <Stack gap={6} mt={6}>
          {TopicChoices.map((topic) => <Checkbox key={topic} value={topic} label={topics(topic)} />)}
        </Stack>
      </Checkbox.Group>
      <MultiSelect
        label={text("cites")} description={text(regulations.length === 0 ? "cites_none" : "cites_hint")} error={errors.cites} searchable
        data={regulations.map((one) => ({ value: one.id, label: `${one.number} · ${one.title}` }))}
        value={[...value.cites]} onChange={(chosen) => onChange({ ...value, cites: chosen as Id<"ControlledDocument">[] })}
      />
    </Stack>
  );
}

export function useRegulations(except?: Id<"ControlledDocument">): readonly ControlledDocument[] {
  const { data } = useAnswer("GET /api/documents", {});
  return (data ?? []).map((one) => one.document).filter((one) => one.kind === "regulation" && one.id !== except);
}
