// The developments by their state; each card can be moved to the states that may follow.
import { ActionIcon, Anchor, Badge, Group, Menu, Text, Title } from "@mantine/core";
import { IconDotsVertical } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { InitiativeStateChoices, type Initiative, type InitiativeState } from "../api/contract";
import { useMay, useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";
import { looks } from "../ui/tone";
import classes from "./InitiativeBoard.module.css";
import { initiativeTones, isLate, kindSigns, statesAfter } from "./initiativeWords";
import { useChannels } from "./useChannels";

interface Properties {
  readonly all: readonly Initiative[];
  readonly onOpen: (id: string) => void;
  readonly onMove: (one: Initiative, state: InitiativeState) => void;
}

export function InitiativeBoard({ all, onOpen, onMove }: Properties) {
  const text = useTranslations("planning.initiatives");
  const states = useTranslations("planning.initiatives.state");
  return (
    <div className={classes.board} role="group" aria-label={text("board")} tabIndex={0}>
      {InitiativeStateChoices.map((state) => {
        const cards = all.filter((one) => one.state === state).sort(byDueDay);
        const Sign = looks[initiativeTones[state]].icon;
        return (
          <section key={state} className={classes.column} aria-labelledby={`column-${state}`} data-empty={cards.length === 0 || undefined}>
            <Group justify="space-between" mb="xs" wrap="nowrap">
              <Title order={2} size="sm" id={`column-${state}`}><Group gap={6} component="span" wrap="nowrap"><Sign size={16} aria-hidden />{states(state)}</Group></Title>
              <Badge variant="light" color="gray" circle>{cards.length}</Badge>
            </Group>
            {cards.length === 0 && <Text size="xs" c="dimmed">{text("none_here")}</Text>}
            <ul className={classes.list}>{cards.map((one) => <Card key={one.id} one={one} onOpen={onOpen} onMove={onMove} />)}</ul>
          </section>
        );
      })}
    </div>
  );
}

function Card({ one, onOpen, onMove }: { readonly one: Initiative } & Omit<Properties, "all">) {
  const text = useTranslations("planning.initiatives");
  const kinds = useTranslations("planning.initiatives.kind");
  const states = useTranslations("planning.initiatives.state");
  const { today } = useMe();
  const mayPlan = useMay("planning.write");
  const dates = useDates();
  const channels = useChannels();
  const { nameOf } = usePeople();
  const Sign = kindSigns[one.kind];
  const late = isLate(one, today);
  const next = statesAfter(one.state);
  return (
    <li className={classes.card} data-late={late || undefined}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap={4}>
        <Text size="xs" c="dimmed" component="span"><Group gap={4} component="span"><Sign size={14} aria-hidden />{kinds(one.kind)}</Group></Text>
        {mayPlan && next.length > 0 && (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon variant="subtle" color="gray" size={26} aria-label={text("move_one", { title: one.title })}><IconDotsVertical size={16} aria-hidden /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{text("move_to")}</Menu.Label>
              {next.map((state) => <Menu.Item key={state} onClick={() => onMove(one, state)}>{states(state)}</Menu.Item>)}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      <Anchor component="button" type="button" size="sm" fw={600} ta="start" c="inherit" style={{ overflowWrap: "anywhere" }} onClick={() => onOpen(one.id)}>{one.title}</Anchor>
      {one.channel !== null && <Text size="xs" c="dimmed">{channels.nameOf(one.channel)}</Text>}
      {one.assignee !== null && <Text size="xs" c="dimmed">{nameOf(one.assignee)}</Text>}
      {one.due_on !== null && (
        <Group gap={6} mt={4}>
          <Text size="xs">{text("until", { day: dates.day(one.due_on) })}</Text>
          {late && <StateBadge tone="warning" size="sm">{text("late")}</StateBadge>}
        </Group>
      )}
    </li>
  );
}

function byDueDay(one: Initiative, other: Initiative): number {
  return (one.due_on ?? "9999").localeCompare(other.due_on ?? "9999");
}
