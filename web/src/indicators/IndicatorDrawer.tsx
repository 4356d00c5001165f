// One indicator of the register: its facts, its target of the year, where it stands in PPEPP, and what happened to it.
import { Button, Divider, Drawer, Group, Stack, Text } from "@mantine/core";
import { IconEdit, IconLink } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { IndicatorDetail } from "../api/contract";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { useRoleTitle } from "../people/useRoleTitle";
import { Answered } from "../ui/Answered";
import { History, type Happening } from "../ui/History";
import { KeyValue } from "../ui/KeyValue";
import { StateBadge } from "../ui/StateBadge";
import { IndicatorFields } from "./IndicatorFields";
import { stageTones, statusTones } from "./indicatorWords";
import { QuarterCells } from "./QuarterCells";
import { StageForm } from "./StageForm";
import { TargetForm } from "./TargetForm";

interface Properties {
  readonly id: string;
  readonly year: string;
  readonly onClose: () => void;
}

export function IndicatorDrawer({ id, year, onClose }: Properties) {
  const ui = useTranslations("ui");
  const text = useTranslations("indicators.detail");
  const detail = useAnswer("GET /api/indicators/{indicator}", { indicator: id }, { year });
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={text("title", { year })} closeButtonProps={{ "aria-label": ui("close") }}>
      <Answered of={detail}>{(one) => <Shown detail={one} />}</Answered>
    </Drawer>
  );
}

function Shown({ detail }: { readonly detail: IndicatorDetail }) {
  const text = useTranslations("indicators.detail");
  const statuses = useTranslations("indicators.status");
  const stages = useTranslations("indicators.stage");
  const mayWrite = useMay("indicators.write");
  const [isChanging, setChanging] = useState(false);
  const { value } = detail;
  const valid = value.replaced_by ?? value;
  return (
    <Stack>
      <Group gap="xs">
        <Text fw={700} size="lg">{value.indicator.code}</Text>
        <StateBadge tone={statusTones[valid.status]}>{statuses(valid.status)}</StateBadge>
        <StateBadge tone={stageTones[value.stage]}>{stages(value.stage)}</StateBadge>
      </Group>
      <Text>{value.indicator.statement}</Text>
      <Text fw={600}>{valid.value}</Text>
      <QuarterCells of={value} />
      <Facts detail={detail} />
      <Group gap="xs">
        {mayWrite && <Button size="xs" variant="light" leftSection={<IconEdit size={16} aria-hidden />} onClick={() => setChanging(true)}>{text("change")}</Button>}
        <Button component={Link} to={`/rantai/indicator/${value.indicator.id}`} size="xs" variant="subtle" leftSection={<IconLink size={16} aria-hidden />}>{text("chain")}</Button>
      </Group>
      {mayWrite && (
        <>
          <Divider label={text("target_of", { year: String(value.year) })} labelPosition="left" />
          <TargetForm key={detail.targets[0]?.id ?? "none"} detail={detail} />
          <Divider label={text("stage_of", { year: String(value.year) })} labelPosition="left" />
          <StageForm key={value.stage} value={value} />
        </>
      )}
      <Divider label={text("history")} labelPosition="left" />
      <Happenings detail={detail} />
      {isChanging && <IndicatorFields indicator={value.indicator} year={value.year} onClose={() => setChanging(false)} />}
    </Stack>
  );
}

function Facts({ detail: { value } }: { readonly detail: IndicatorDetail }) {
  const text = useTranslations("indicators.form");
  const kinds = useTranslations("indicators.kind");
  const { nameOf } = usePeople();
  const titleOf = useRoleTitle();
  const { indicator } = value;
  const owner = [nameOf(indicator.owner), indicator.owner_role === null ? "" : titleOf(indicator.owner_role)].filter((one) => one !== "").join(", ");
  return (
    <KeyValue
      facts={[
        [text("kind"), kinds(indicator.kind)],
        [text("standard"), indicator.standard],
        [text("formula"), indicator.formula],
        [text("unit"), indicator.unit],
        [text("method"), indicator.method],
        [text("baseline"), value.baseline],
        [text("target"), value.target],
        [text("quarters"), indicator.quarters.map((one) => text("quarter", { quarter: one })).join(", ")],
        [text("owner"), owner],
        [text("valid"), indicator.last_year === null ? text("from_year", { year: String(indicator.first_year) }) : `${indicator.first_year}–${indicator.last_year}`],
      ]}
    />
  );
}

function Happenings({ detail }: { readonly detail: IndicatorDetail }) {
  const text = useTranslations("indicators.detail");
  const stages = useTranslations("indicators.stage");
  const statuses = useTranslations("indicators.status");
  const { nameOf } = usePeople();
  const happenings: Happening[] = [
    ...detail.targets.map((one) => ({ id: one.id, what: text("target_set", { target: one.target, year: String(one.year) }), who: nameOf(one.set_by), at: one.set_at })),
    ...detail.stages.map((one) => ({ id: one.id, what: text("stage_moved", { stage: stages(one.stage) }), who: nameOf(one.moved_by), at: one.moved_at, tone: stageTones[one.stage], ...(one.note === null ? {} : { more: one.note }) })),
    ...detail.overrides.map((one) => ({ id: one.id, what: text("overridden", { status: statuses(one.status) }), who: nameOf(one.set_by), at: one.set_at, tone: "warning" as const, more: one.reason })),
  ].sort((one, other) => other.at.localeCompare(one.at));
  if (happenings.length === 0) return <Text size="sm" c="dimmed">{text("nothing_yet")}</Text>;
  return <History label={text("history")} happenings={happenings} />;
}
