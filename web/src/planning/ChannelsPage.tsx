// Kanal: where the office publishes, and who does it there.
import { Anchor, Button, Group, Switch, Text } from "@mantine/core";
import { IconAntenna, IconBolt, IconPencil, IconPlus, IconUser } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Channel } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { ChannelDrawer } from "./ChannelDrawer";
import { ChannelIcon } from "./ChannelIcon";
import { linkIn, publisherOf } from "./channelWords";

export function ChannelsPage() {
  const text = useTranslations("planning.channels");
  const mayPlan = useMay("planning.write");
  const channels = useAnswer("GET /api/channels", {});
  const [opened, setOpened] = useAddressValue("kanal");
  const [isNew, setNew] = useAddressValue("baru");
  const [showsClosed, setShowsClosed] = useState(false);
  const button = mayPlan ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNew("1")}>{text("new")}</Button> : null;
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} description={text("description")} actions={button} />
      <Answered of={channels}>
        {(all) => {
          const chosen = all.find((one) => one.id === opened);
          const shown = all.filter((one) => showsClosed || !one.is_closed);
          const closed = all.length - all.filter((one) => !one.is_closed).length;
          return (
            <>
              {closed > 0 && <Switch mb="sm" label={text("show_closed", { count: closed })} checked={showsClosed} onChange={(event) => setShowsClosed(event.currentTarget.checked)} />}
              <Channels all={shown} onOpen={mayPlan ? setOpened : null} empty={<EmptyState icon={IconAntenna} title={text("empty.title")} action={button}>{text("empty.text")}</EmptyState>} />
              {mayPlan && chosen !== undefined && <ChannelDrawer key={chosen.id} channel={chosen} onClose={() => setOpened(null)} />}
              {mayPlan && isNew !== null && <ChannelDrawer channel={null} onClose={() => setNew(null)} />}
            </>
          );
        }}
      </Answered>
    </>
  );
}

interface Properties {
  readonly all: readonly Channel[];
  readonly onOpen: ((channel: string) => void) | null;
  readonly empty: React.ReactNode;
}

function Channels({ all, onOpen, empty }: Properties) {
  const text = useTranslations("planning.channels");
  const kinds = useTranslations("planning.channel_kind");
  const columns: readonly Column<Channel>[] = [
    {
      key: "name", head: text("name"), isMain: true,
      cell: (one) => <Group gap={8} wrap="nowrap"><ChannelIcon kind={one.kind} size={18} />{one.name}</Group>,
    },
    { key: "kind", head: text("kind"), cell: (one) => kinds(one.kind) },
    { key: "publisher", head: text("publisher"), cell: (one) => <Publisher kind={one.kind} /> },
    { key: "address", head: text("address"), cell: (one) => <Address address={one.address} /> },
    { key: "audience", head: text("audience"), cell: (one) => one.audience ?? "–" },
    { key: "state", head: text("state"), cell: (one) => <StateBadge size="sm" tone={one.is_closed ? "ended" : "good"}>{text(one.is_closed ? "closed" : "open")}</StateBadge> },
    ...(onOpen === null ? [] : [{
      key: "act", head: text("act"),
      cell: (one: Channel) => (
        <Button size="xs" variant="subtle" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onOpen(one.id)} aria-label={text("change_one", { name: one.name })}>{text("change")}</Button>
      ),
    }]),
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.id} empty={empty} />;
}

function Publisher({ kind }: { readonly kind: Channel["kind"] }) {
  const text = useTranslations("planning.channels.by");
  const publisher = publisherOf(kind);
  const Sign = publisher === "people" ? IconUser : IconBolt;
  return <Group gap={6} wrap="nowrap" component="span"><Sign size={16} aria-hidden /><Text span size="sm">{text(publisher)}</Text></Group>;
}

function Address({ address }: { readonly address: string | null }) {
  const link = linkIn(address);
  if (link === null) return <>{address ?? "–"}</>;
  return <Anchor href={link} target="_blank" rel="noreferrer" size="sm" style={{ overflowWrap: "anywhere" }}>{link.replace(/^https?:\/\//i, "").replace(/\/$/, "")}</Anchor>;
}
