// The facts of a content, read.
import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { ContentItem } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { useChannels } from "../planning/useChannels";
import { useDates } from "../ui/dates";
import { KeyValue } from "../ui/KeyValue";
import { Section } from "../ui/Section";

export function ContentFacts({ content }: { readonly content: ContentItem }) {
  const text = useTranslations("production.facts");
  const dates = useDates();
  const { nameOf } = usePeople();
  const channels = useChannels();
  return (
    <Section title={text("title")}>
      <KeyValue
        facts={[
          [text("channels"), content.channels.map(channels.nameOf).join(", ") || text("no_channel")],
          [text("planned_for"), content.planned_for === null ? text("no_time") : `${dates.wallTime(content.planned_for)} (${content.zone})`],
          [text("info_class"), text(`class.${content.info_class}`)],
          [text("pillar"), content.pillar],
          [text("format"), content.format],
          [text("assignee"), content.assignee === null ? null : nameOf(content.assignee)],
          [text("author"), nameOf(content.author)],
          [text("brief"), content.brief],
          [text("chain"), <Anchor key="chain" component={Link} to={`/rantai/content/${content.id}`} size="sm">{text("see_chain")}</Anchor>],
        ]}
      />
    </Section>
  );
}
