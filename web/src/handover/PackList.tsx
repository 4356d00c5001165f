// The packs that were asked for: how far each is, its file while it is kept, and what proves the file.
import { Button, Progress, Stack, Text } from "@mantine/core";
import { IconDownload, IconFileZip } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl";
import { call, address } from "../api/call";
import type { EvidencePack } from "../api/contract";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { CopyText } from "../ui/CopyText";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { fileSize } from "../ui/fileSize";
import { Moment } from "../ui/Moment";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { percentOf } from "./packPeriod";
import { packTones, shownState } from "./packWords";

export function PackList({ packs }: { readonly packs: readonly EvidencePack[] }) {
  const text = useTranslations("handover.list");
  return (
    <Section title={text("title")} hint={text("hint")}>
      <DataTable label={text("table")} columns={useColumns()} rows={packs} keyOf={(one) => one.id} empty={<EmptyState icon={IconFileZip} title={text("empty.title")}>{text("empty.text")}</EmptyState>} />
    </Section>
  );
}

function useColumns(): readonly Column<EvidencePack>[] {
  const text = useTranslations("handover.list");
  const kinds = useTranslations("handover.personal_data");
  const { nameOf } = usePeople();
  return [
    { key: "title", head: text("pack"), isMain: true, cell: (one) => <><Text size="sm" fw={600}>{one.title}</Text><Text size="xs" c="dimmed">{kinds(one.personal_data)}</Text></> },
    { key: "asked", head: text("asked"), cell: (one) => <><Text size="sm">{one.asked_by === null ? text("server") : nameOf(one.asked_by)}</Text><Text size="xs" c="dimmed"><Moment at={one.asked_at} /></Text></> },
    { key: "state", head: text("state"), cell: (one) => <PackStateShown pack={one} /> },
    { key: "file", head: text("file"), cell: (one) => <PackFile pack={one} /> },
  ];
}

function PackStateShown({ pack }: { readonly pack: EvidencePack }) {
  const states = useTranslations("handover.state");
  const troubles = useTranslations("handover.trouble");
  const state = shownState(pack);
  return (
    <Stack gap={4} align="flex-start">
      <StateBadge tone={packTones[state]}>{states(state)}</StateBadge>
      {state === "building" && <Building pack={pack} />}
      {state === "failed" && <Text size="xs">{troubles(pack.trouble === "handover.trouble_damaged" ? "damaged" : pack.trouble === "handover.trouble_disk_full" ? "disk_full" : "other")}</Text>}
    </Stack>
  );
}

function Building({ pack }: { readonly pack: EvidencePack }) {
  const text = useTranslations("handover.list");
  const progress = useQuery({
    queryKey: ["progress of", pack.id],
    queryFn: ({ signal }) => call("GET /api/packs/{pack}/progress", { pack: pack.id }, null, {}, signal),
    refetchInterval: 1_500,
  });
  const percent = progress.data === undefined ? null : percentOf(progress.data);
  return (
    <>
      <Progress value={percent ?? 100} animated={percent === null} w={150} aria-label={text("progress", { title: pack.title })} />
      <Text size="xs">{percent === null ? text("gathering") : text("percent", { percent })}</Text>
    </>
  );
}

function PackFile({ pack }: { readonly pack: EvidencePack }) {
  const text = useTranslations("handover.list");
  const language = useLocale();
  const mayUnmask = useMay("evidence.unmask");
  const { isBusy, refusal, send } = useDialogSubmit();
  if (pack.state !== "ready") return <Text size="sm" c="dimmed">{text("none_yet")}</Text>;
  const download = () =>
    void send(async () => {
      const opened = await call("POST /api/packs/{pack}/downloads", { pack: pack.id }, null);
      window.location.assign(address("GET /api/pack-downloads/{download}", { download: opened.id }));
    });
  const mayHave = pack.removed_at === null && (pack.personal_data === "covered" || mayUnmask);
  return (
    <Stack gap={4} align="flex-start">
      <Text size="sm">{text("facts", { size: fileSize(pack.size ?? 0, language), files: pack.file_count ?? 0, entries: pack.ledger_size ?? 0 })}</Text>
      {pack.sha256 !== null && <CopyText value={pack.sha256} label="SHA-256" />}
      {mayHave && <Button size="xs" variant="default" loading={isBusy} onClick={download} leftSection={<IconDownload size={16} aria-hidden />} aria-label={text("download_label", { title: pack.title })}>{text("download")}</Button>}
      <RefusalNote problem={refusal} />
    </Stack>
  );
}
