// The approver's two answers, with what happens after; always in sight at the bottom.
import { Button, Group, Paper, Text } from "@mantine/core";
import { IconArrowBackUp, IconCheck } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { ContentJudgementLimits, type ApprovalVerdict, type ContentDetail } from "../api/contract";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { ReasonDialog } from "../ui/ReasonDialog";
import { showDone } from "../ui/toasts";
import { useAfterApproval } from "./afterApproval";
import classes from "./DecisionBar.module.css";

interface Properties {
  readonly detail: ContentDetail;
  /** Beside the two: "next". */
  readonly more?: ReactNode;
  readonly onDecided?: () => void;
}

export function DecisionBar({ detail, more, onDecided }: Properties) {
  const text = useTranslations("production.decide");
  const { content } = detail;
  const after = useAfterApproval(content);
  const decide = useCommand("POST /api/contents/{content}/decide");
  const [asked, setAsked] = useState<ApprovalVerdict | null>(null);
  const judge = async (verdict: ApprovalVerdict, reason: string | null) => {
    await decide.mutateAsync({ values: { content: content.id }, body: { verdict, sha256: content.sha256, reason } });
    showDone(text(verdict === "approved" ? "approved" : "returned", { title: content.title }));
    onDecided?.();
  };
  return (
    <Paper withBorder shadow="md" p="sm" className={`${classes.bar} no-print`} component="section" aria-label={text("label")}>
      <Text size="sm" className={classes.after!}>{after}</Text>
      <Group gap="xs">
        {more}
        <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={() => setAsked("returned")}>{text("return")}</Button>
        <Button leftSection={<IconCheck size={18} aria-hidden />} onClick={() => setAsked("approved")}>{text("approve")}</Button>
      </Group>
      <ConfirmDialog opened={asked === "approved"} title={text("approve_title")} verb={text("approve")} onClose={() => setAsked(null)} onConfirm={() => judge("approved", null)}>
        <Text fw={600}>{content.title}</Text>
        <Text size="sm" mt={4}>{after}</Text>
        <Text size="xs" c="dimmed" mt="sm">{text("exactly", { hash: content.sha256.slice(0, 12) })}</Text>
      </ConfirmDialog>
      <ReasonDialog
        opened={asked === "returned"} title={text("return_title")} verb={text("return")} label={text("reason")} placeholder={text("reason_hint")} longest={ContentJudgementLimits.reason}
        onClose={() => setAsked(null)} onConfirm={(reason) => judge("returned", reason)}
      >
        {text("return_hint")}
      </ReasonDialog>
    </Paper>
  );
}
