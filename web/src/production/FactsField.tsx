// When, where and by whom a content is published, and which class of information it is.
import { MultiSelect, Select, Stack, Textarea } from "@mantine/core";
import { useTranslations } from "use-intl";
import { ContentDraftLimits, InformationClassChoices, type ContentItem, type Id, type InformationClass, type WallTimeText } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { useChannels } from "../planning/useChannels";
import { faultOf } from "../ui/fieldErrors";
import { Section } from "../ui/Section";
import { WallTimeField } from "../ui/WallTimeField";
import type { Draft } from "./draft";

interface Properties {
  readonly content: ContentItem;
  readonly draft: Draft;
  /** A no of the server, for the fields that it names. */
  readonly refusal: unknown;
  readonly onChange: (news: Partial<Draft>) => void;
}

export function FactsField({ content, draft, refusal, onChange }: Properties) {
  const text = useTranslations("production.facts");
  const people = usePeople();
  const channels = useChannels();
  const offered = channels.all.filter((one) => !one.is_closed || draft.channels.includes(one.id));
  return (
    <Section title={text("title")}>
      <Stack gap="sm">
        <MultiSelect
          id="channels" label={text("channels")} searchable clearable error={faultOf(refusal, "channels")}
          data={offered.map((one) => ({ value: one.id, label: one.is_closed ? text("closed", { name: one.name }) : one.name }))}
          value={[...draft.channels]} onChange={(value) => onChange({ channels: value as Id<"Channel">[] })}
        />
        <WallTimeField
          id="planned-for" label={text("planned_for")} zone={content.zone} value={draft.planned_for} error={faultOf(refusal, "planned_for")}
          onChange={(value) => onChange({ planned_for: value as WallTimeText | null })}
        />
        <Select
          id="info-class" label={text("info_class")} description={text(`class_hint.${draft.info_class}`)} allowDeselect={false} error={faultOf(refusal, "info_class")}
          data={InformationClassChoices.map((value) => ({ value, label: text(`class.${value}`) }))}
          value={draft.info_class} onChange={(value) => value !== null && onChange({ info_class: value as InformationClass })}
        />
        <Select
          id="assignee" label={text("assignee")} clearable searchable data={[...people.choices]} error={faultOf(refusal, "assignee")}
          value={draft.assignee} onChange={(value) => onChange({ assignee: value as Id<"Account"> | null })}
        />
        <Textarea
          id="brief" label={text("brief")} description={text("brief_hint")} autosize minRows={2} maxLength={ContentDraftLimits.brief} error={faultOf(refusal, "brief")}
          value={draft.brief ?? ""} onChange={(event) => onChange({ brief: event.currentTarget.value })}
        />
      </Stack>
    </Section>
  );
}
