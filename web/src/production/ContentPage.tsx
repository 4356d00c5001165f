// One content: written by the staff, read and decided by the approver.
import { Alert, Button, Grid, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { ContentDetail, Id } from "../api/contract";
import { usePathValue } from "../app/address";
import { AuditPanel } from "../audit/AuditPanel";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Moment } from "../ui/Moment";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { ApprovalHistory } from "./ApprovalHistory";
import { ContentFacts } from "./ContentFacts";
import { ContentReading } from "./ContentReading";
import { ContentWriting } from "./ContentWriting";
import { signOfState, stateTones, voidApprovalOf } from "./contentWords";
import { DecisionBar } from "./DecisionBar";
import { VersionsSection } from "./VersionsSection";

export function ContentPage() {
  const id = usePathValue<Id<"ContentItem">>("content");
  const detail = useAnswer("GET /api/contents/{content}", { content: id });
  return <Answered of={detail}>{(one) => <Shown key={id} detail={one} />}</Answered>;
}

function Shown({ detail }: { readonly detail: ContentDetail }) {
  const text = useTranslations("production.one");
  const states = useTranslations("production.state");
  const mayWrite = useMay("production.write");
  const { content } = detail;
  const isSettled = content.state === "in_review" || content.state === "approved";
  const [isReopened, setReopened] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const isWriting = mayWrite && (!isSettled || isReopened);
  return (
    <>
      <PageHeader
        title={content.title}
        step={text("step")}
        marks={<StateBadge tone={stateTones[content.state]} {...signOfState(content.state)}>{states(content.state)}</StateBadge>}
        actions={
          mayWrite && !isWriting ? (
            <Button variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setAsked(true)}>{text("reopen")}</Button>
          ) : undefined
        }
      />
      <VoidNotice detail={detail} />
      {isWriting ? <ContentWriting detail={detail} onSubmitted={() => setReopened(false)} /> : <Reading detail={detail} />}
      <ConfirmDialog
        opened={isAsked} title={text("reopen_title")} verb={text("reopen")} onClose={() => setAsked(false)}
        onConfirm={async () => setReopened(true)}
      >
        <Text size="sm">{text(content.state === "approved" ? "reopen_approved" : "reopen_in_review")}</Text>
      </ConfirmDialog>
    </>
  );
}

function Reading({ detail }: { readonly detail: ContentDetail }) {
  const text = useTranslations("production.one");
  const mayApprove = useMay("production.approve");
  return (
    <>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack>
            <ContentReading detail={detail} />
            <VersionsSection detail={detail} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack>
            <ContentFacts content={detail.content} />
            <ApprovalHistory detail={detail} />
            <AuditPanel kind="content" id={detail.content.id} />
          </Stack>
        </Grid.Col>
      </Grid>
      {detail.may_decide && <DecisionBar detail={detail} />}
      {!detail.may_decide && mayApprove && detail.content.state === "in_review" && <Text size="sm" c="dimmed" mt="md">{text("own_work")}</Text>}
    </>
  );
}

function VoidNotice({ detail }: { readonly detail: ContentDetail }) {
  const text = useTranslations("production.void");
  const { nameOf } = usePeople();
  const lost = voidApprovalOf(detail);
  if (lost === null || lost.voided_at === null) return null;
  return (
    <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={text("title")} mb="md">
      <Text size="sm">
        {text("text", { name: nameOf(lost.decided_by) })} <Moment at={lost.voided_at} />.
      </Text>
    </Alert>
  );
}
