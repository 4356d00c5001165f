// Everything about one placement: its state, its attempts, its proof, what can be done.
import { Anchor, Button, Drawer, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { PlacementDetail } from "../api/contract";
import { AuditPanel } from "../audit/AuditPanel";
import { EvidenceItem } from "../evidence/EvidenceItem";
import { EvidenceDrop } from "../evidence/EvidenceDrop";
import { PickEvidenceDialog } from "../evidence/PickEvidenceDialog";
import { useMay } from "../app/session";
import { useDates } from "../ui/dates";
import { KeyValue } from "../ui/KeyValue";
import { Moment } from "../ui/Moment";
import { StateBadge } from "../ui/StateBadge";
import { PlacementActs } from "./PlacementActs";
import { stateLooks } from "./placementWords";

interface Properties {
  readonly detail: PlacementDetail;
  readonly onClose: () => void;
}

export function PlacementDrawer({ detail, onClose }: Properties) {
  const text = useTranslations("publishing.one");
  const states = useTranslations("publishing.state");
  const ui = useTranslations("ui");
  const dates = useDates();
  const mayAdd = useMay("evidence.add");
  const panel = useTranslations("evidence.panel");
  const [isPicking, setPicking] = useState(false);
  const { placement, channel, attempts, proof } = detail;
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={placement.title} closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack>
        <div><StateBadge {...stateLooks[placement.state]}>{states(placement.state)}</StateBadge></div>
        {placement.trouble !== null && <Text size="sm">{placement.trouble}</Text>}
        <KeyValue
          facts={[
            [text("channel"), channel.name],
            [text("planned_for"), placement.planned_for === null ? text("no_time") : `${dates.wallTime(placement.planned_for)} (${placement.zone})`],
            [text("published_at"), placement.published_at === null ? null : <Moment key="at" at={placement.published_at} />],
            [text("url"), placement.url === null ? null : <Anchor key="url" href={placement.url} target="_blank" rel="noreferrer noopener" style={{ overflowWrap: "anywhere" }}>{placement.url}</Anchor>],
            [text("content"), <Anchor key="content" component={Link} to={`/konten/${placement.content}`}>{text("open_content")}</Anchor>],
            [text("chain"), <Anchor key="chain" component={Link} to={`/rantai/placement/${placement.id}`}>{text("open_chain")}</Anchor>],
          ]}
        />
        <PlacementActs detail={detail} size="sm" />
        <div>
          <Title order={3} size="h4" mb="xs">{text("proof")}</Title>
          {proof.length === 0 ? <Text size="sm" c="dimmed">{text("no_proof")}</Text> : <Stack gap="xs">{proof.map((one) => <EvidenceItem key={one.id} evidence={one} />)}</Stack>}
        </div>
        {mayAdd && placement.state === "published" && <Button size="xs" variant="subtle" style={{ alignSelf: "flex-start" }} onClick={() => setPicking(true)} className="no-print">{panel("pick")}</Button>}
        {isPicking && <PickEvidenceDialog subject={{ kind: "placement", id: placement.id }} present={proof} onClose={() => setPicking(false)} />}
        {mayAdd && placement.state === "published" && <EvidenceDrop subject={{ kind: "placement", id: placement.id }} label={text("add_proof")} hint={text("proof_hint")} kindOf={() => "file"} />}
        <AuditPanel kind="placement" id={placement.id} />
        {attempts.length > 0 && (
          <div>
            <Title order={3} size="h4" mb="xs">{text("attempts")}</Title>
            <ol style={{ margin: 0, paddingInlineStart: "1.2rem" }}>
              {attempts.map((one) => (
                <li key={one.id}>
                  <Text size="sm"><Moment at={one.started_at} />: {text(one.outcome === null ? "outcome.under_way" : `outcome.${one.outcome}`)}{one.detail === null ? "" : `. ${one.detail}`}</Text>
                </li>
              ))}
            </ol>
          </div>
        )}
      </Stack>
    </Drawer>
  );
}
