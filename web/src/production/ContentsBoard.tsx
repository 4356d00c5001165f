// All contents by their state, the soonest at the top; each column's head counts.
import { Anchor, Badge, Group, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { ContentStateChoices, type ContentSummary } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { ChannelIcon } from "../planning/ChannelIcon";
import { useChannels } from "../planning/useChannels";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";
import { looks } from "../ui/tone";
import classes from "./ContentsBoard.module.css";
import { stateSigns, stateTones } from "./contentWords";

export function ContentsBoard({ contents }: { readonly contents: readonly ContentSummary[] }) {
  const text = useTranslations("production.list");
  const states = useTranslations("production.state");
  return (
    <div className={classes.board}>
      {ContentStateChoices.map((state) => {
        const here = contents.filter((one) => one.state === state);
        const Sign = stateSigns[state] ?? looks[stateTones[state]].icon;
        return (
          <section key={state} className={classes.column} aria-label={text("column", { state: states(state), count: here.length })}>
            <Group justify="space-between" mb="xs" wrap="nowrap">
              <Group gap={6} wrap="nowrap">
                <Sign size={18} aria-hidden />
                <Title order={2} size="sm">{states(state)}</Title>
              </Group>
              <Badge variant="light" color="gray" aria-hidden>{here.length}</Badge>
            </Group>
            {here.length === 0 ? <Text size="sm" c="dimmed">{text(`none_in.${state}`)}</Text> : <ul className={classes.cards}>{here.map((one) => <Card key={one.id} content={one} />)}</ul>}
          </section>
        );
      })}
    </div>
  );
}

function Card({ content }: { readonly content: ContentSummary }) {
  const text = useTranslations("production.list");
  const dates = useDates();
  const channels = useChannels();
  const { nameOf } = usePeople();
  return (
    <li className={classes.card}>
      <Anchor component={Link} to={`/konten/${content.id}`} fw={600} size="sm" c="inherit" underline="hover">{content.title}</Anchor>
      <Text size="xs" c="dimmed" mt={2}>{content.planned_for === null ? text("no_time") : dates.wallTime(content.planned_for)}</Text>
      <Group gap={6} mt={4}>
        {content.channels.map((id) => {
          const channel = channels.find(id);
          return channel === undefined ? null : (
            <Group key={id} gap={3} wrap="nowrap">
              <ChannelIcon kind={channel.kind} />
              <Text size="xs">{channel.name}</Text>
            </Group>
          );
        })}
      </Group>
      <Text size="xs" c="dimmed" mt={4}>{content.assignee === null ? text("no_assignee") : nameOf(content.assignee)}</Text>
      {content.is_approval_void && <div style={{ marginTop: 6 }}><StateBadge tone="warning" size="sm">{text("void")}</StateBadge></div>}
    </li>
  );
}
