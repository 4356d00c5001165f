// The auditor room. For an auditor: the audit, the chain with its evidence, the own questions and what was
// looked at. For the office: the audits, the questions to answer, and what auditors read.
import { Button, Group, Stack, Tabs } from "@mantine/core";
import { IconPlus, IconPrinter, IconUserSearch } from "@tabler/icons-react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { EngagementView } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { ChainDesk } from "./ChainDesk";
import { EngagementCard } from "./EngagementCard";
import { EngagementDrawer } from "./EngagementDrawer";
import { ReadsShown } from "./ReadsShown";
import { RemarkList } from "./RemarkList";

export function AuditRoomPage() {
  const text = useTranslations("audit.room");
  const isAuditor = useMay("audit.remark");
  const mayManage = useMay("audit.manage");
  const [opened, open] = useAddressValue("audit");
  const engagements = useAnswer("GET /api/audit/engagements", {});
  const button = mayManage && <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => open("baru")}>{text("open")}</Button>;
  const changed = engagements.data?.find((one) => one.engagement.id === opened);
  return (
    <>
      <PageHeader
        title={text("title")} description={text(isAuditor ? "for_auditor" : "for_office")}
        actions={<><Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>{text("print")}</Button>{button}</>}
      />
      <Answered of={engagements}>
        {(all) => (all.length === 0 ? <EmptyState icon={IconUserSearch} title={text("empty.title")} action={button}>{text(isAuditor ? "empty.auditor" : "empty.office")}</EmptyState> : <Room all={all} onOpen={open} />)}
      </Answered>
      {mayManage && opened === "baru" && <EngagementDrawer onClose={() => open(null)} />}
      {mayManage && changed !== undefined && <EngagementDrawer view={changed} onClose={() => open(null)} />}
    </>
  );
}

interface RoomProperties {
  readonly all: readonly EngagementView[];
  readonly onOpen: (engagement: string) => void;
}

function Room({ all, onOpen }: RoomProperties) {
  const text = useTranslations("audit.room");
  const isAuditor = useMay("audit.remark");
  const mayReadLog = useMay("audit.read_log");
  const [chosen, choose] = useAddressValue("bagian");
  const [remark] = useAddressValue("catatan");
  const shown = all.find((one) => one.state === "running") ?? all[0]!;
  const part = chosen ?? (remark !== null || !isAuditor ? "questions" : "chain");
  useEffect(() => {
    if (remark !== null) document.getElementById(`catatan-${remark}`)?.scrollIntoView({ block: "center" });
  }, [remark, part]);
  return (
    <Stack gap="lg">
      <Group gap="md" align="stretch">{all.map((one) => <EngagementCard key={one.engagement.id} view={one} onOpen={onOpen} />)}</Group>
      <Tabs value={part} onChange={choose} keepMounted={false}>
        <Tabs.List mb="md">
          {isAuditor && <Tabs.Tab value="chain">{text("part.chain")}</Tabs.Tab>}
          <Tabs.Tab value="questions">{text("part.questions")}</Tabs.Tab>
          {mayReadLog && <Tabs.Tab value="reads">{text(isAuditor ? "part.my_reads" : "part.reads")}</Tabs.Tab>}
        </Tabs.List>
        {isAuditor && <Tabs.Panel value="chain"><ChainDesk engagement={shown.engagement} /></Tabs.Panel>}
        <Tabs.Panel value="questions"><RemarkList /></Tabs.Panel>
        {mayReadLog && <Tabs.Panel value="reads"><ReadsShown engagements={all} shown={shown.engagement.id} /></Tabs.Panel>}
      </Tabs>
    </Stack>
  );
}
