// What stops the destruction of a record, whatever its time says.
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconHandStop } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewHoldLimits, type Hold, type RecordDetail } from "../api/contract";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Moment } from "../ui/Moment";
import { ReasonDialog } from "../ui/ReasonDialog";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";

export function HoldsSection({ detail: { record, holds } }: { readonly detail: RecordDetail }) {
  const text = useTranslations("retention.hold");
  const mayHold = useMay("retention.hold");
  const place = useCommand("POST /api/records/{record}/holds");
  const [isPlacing, setPlacing] = useState(false);
  return (
    <Section
      title={text("title")} hint={text("hint")}
      actions={mayHold && record.state === "kept" && (
        <Button size="xs" variant="light" leftSection={<IconHandStop size={16} aria-hidden />} onClick={() => setPlacing(true)} className="no-print">{text("place")}</Button>
      )}
    >
      {holds.length === 0 && <Text size="sm" c="dimmed">{text("empty")}</Text>}
      <Stack gap="sm" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {holds.map((one) => <PlacedHold key={one.id} hold={one} mayLift={mayHold} />)}
      </Stack>
      <ReasonDialog
        opened={isPlacing} onClose={() => setPlacing(false)} title={text("place_title")} verb={text("place")} placeholder={text("reason_hint")} longest={NewHoldLimits.reason}
        onConfirm={async (reason) => {
          await place.mutateAsync({ values: { record: record.id }, body: { reason } });
          showDone(text("placed"));
        }}
      />
    </Section>
  );
}

function PlacedHold({ hold, mayLift }: { readonly hold: Hold; readonly mayLift: boolean }) {
  const text = useTranslations("retention.hold");
  const { nameOf } = usePeople();
  const lift = useCommand("DELETE /api/records/{record}/holds/{hold}");
  const [isLifting, setLifting] = useState(false);
  return (
    <li>
      <Group justify="space-between" gap="xs" align="flex-start">
        <StateBadge tone={hold.lifted_at === null ? "warning" : "ended"} size="sm">{text(hold.lifted_at === null ? "in_place" : "lifted")}</StateBadge>
        {mayLift && hold.lifted_at === null && <Button size="compact-xs" variant="default" onClick={() => setLifting(true)} className="no-print">{text("lift")}</Button>}
      </Group>
      <Text size="sm" mt={4}>{hold.reason}</Text>
      <Text size="xs" c="dimmed">{nameOf(hold.placed_by)} · <Moment at={hold.placed_at} /></Text>
      {hold.lifted_at !== null && <Text size="xs" c="dimmed">{text("lifted")}: {nameOf(hold.lifted_by)} · <Moment at={hold.lifted_at} /></Text>}
      <ConfirmDialog
        opened={isLifting} onClose={() => setLifting(false)} title={text("lift_title")} verb={text("lift")}
        onConfirm={() => lift.mutateAsync({ values: { record: hold.record, hold: hold.id }, body: null })}
      >
        <Text size="sm">{text("lift_text")}</Text>
      </ConfirmDialog>
    </li>
  );
}
