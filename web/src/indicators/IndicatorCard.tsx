// One KPI: is it met, why, what is missing, what it rests on, and a person's word instead of the computed one.
import { Alert, Anchor, Button, Group, List, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconArrowRight, IconEdit, IconListDetails, IconPaperclip, IconUserEdit } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { IndicatorOverride, IndicatorValue } from "../api/contract";
import { useAddressValue, wayTo } from "../app/address";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { Moment } from "../ui/Moment";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { pathsOfWork, statusTones, workplaceOf } from "./indicatorWords";
import { OverrideDialog } from "./OverrideDialog";
import { QuarterCells } from "./QuarterCells";

export function IndicatorCard({ of: value }: { readonly of: IndicatorValue }) {
  const text = useTranslations("indicators.card");
  const statuses = useTranslations("indicators.status");
  const mayOverride = useMay("indicators.override");
  const [isOverriding, setOverriding] = useState(false);
  const [, show] = useAddressValue("rinci");
  const { indicator } = value;
  const valid = value.replaced_by ?? value;
  return (
    <Section
      title={indicator.code} id={`indicator-${indicator.id}`} hint={indicator.statement}
      actions={<StateBadge tone={statusTones[valid.status]} size="lg">{statuses(valid.status)}</StateBadge>}
    >
      <Stack>
        <Text fw={600} size="lg">{valid.value}</Text>
        {value.target !== "" && <Text size="sm" c="dimmed">{text("target", { target: value.target })}</Text>}
        <QuarterCells of={value} />
        {value.replaced_by !== null && <ReplacedBy override={value.replaced_by} computed={value} />}
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Missing value={value} />
          <RestsOn value={value} />
        </SimpleGrid>
        <Group className="no-print">
          <Button size="xs" variant="subtle" leftSection={<IconListDetails size={16} aria-hidden />} onClick={() => show(indicator.id)} aria-label={text("details_of", { code: indicator.code })}>
            {text("details")}
          </Button>
          <Button component={Link} to={`/rantai/indicator/${indicator.id}`} size="xs" variant="subtle" leftSection={<IconPaperclip size={16} aria-hidden />} aria-label={text("evidence_of", { code: indicator.code })}>
            {text("evidence")}
          </Button>
          {mayOverride && (
            <Button size="xs" variant="subtle" leftSection={<IconEdit size={16} aria-hidden />} onClick={() => setOverriding(true)} aria-label={text("override_of", { code: indicator.code })}>
              {text("override")}
            </Button>
          )}
        </Group>
      </Stack>
      {isOverriding && <OverrideDialog value={value} onClose={() => setOverriding(false)} />}
    </Section>
  );
}

function ReplacedBy({ override, computed }: { readonly override: IndicatorOverride; readonly computed: IndicatorValue }) {
  const text = useTranslations("indicators.card");
  const statuses = useTranslations("indicators.status");
  const { nameOf } = usePeople();
  return (
    <Alert color="amber" icon={<IconUserEdit aria-hidden />} title={text("replaced")}>
      <Text size="sm">{override.reason}</Text>
      <Text size="xs" c="dimmed">{nameOf(override.set_by)} · <Moment at={override.set_at} /></Text>
      <Text size="xs" c="dimmed">{text("computed", { status: statuses(computed.status), value: computed.value })}</Text>
    </Alert>
  );
}

function Missing({ value }: { readonly value: IndicatorValue }) {
  const text = useTranslations("indicators.card");
  const place = workplaceOf(value.indicator);
  return (
    <div>
      <Text size="sm" c="dimmed" mb={4}>{text("missing")}</Text>
      {value.missing.length === 0 && <Text size="sm">{text("nothing_missing")}</Text>}
      <List size="sm" spacing={6}>
        {value.missing.map((one) => (
          <List.Item key={one}>
            {one}
            {place !== null && (
              <Anchor component={Link} to={pathsOfWork[place]} size="sm" fw={600} style={{ display: "inline-flex", alignItems: "center", gap: 4, marginInlineStart: 6 }} className="no-print">
                {text(`go.${place}`)} <IconArrowRight size={15} aria-hidden />
              </Anchor>
            )}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

function RestsOn({ value }: { readonly value: IndicatorValue }) {
  const text = useTranslations("indicators.card");
  return (
    <div>
      <Text size="sm" c="dimmed" mb={4}>{text("evidence")}</Text>
      {value.evidence.length === 0 && <Text size="sm">{text("no_evidence")}</Text>}
      <Stack gap={4} component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {value.evidence.map((one) => (
          <Group key={`${one.path} ${one.title}`} component="li" gap={6} wrap="nowrap" align="flex-start">
            <IconPaperclip size={16} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
            <Anchor component={Link} {...wayTo(one.path)} size="sm" style={{ overflowWrap: "anywhere" }}>{one.title}</Anchor>
          </Group>
        ))}
      </Stack>
    </div>
  );
}
