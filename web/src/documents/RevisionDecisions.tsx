// What comes next for a version, and who may do it: submit, return, approve.
import { Button, Group, Paper, Text } from "@mantine/core";
import { IconArrowBackUp, IconCertificate, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { RevisionView } from "../api/contract";
import { useMay, useMe } from "../app/session";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { ReasonDialog } from "../ui/ReasonDialog";
import { showDone } from "../ui/toasts";
import { ApproveDialog } from "./ApproveDialog";

type Asking = "submit" | "return" | "approve";

export function RevisionDecisions({ of: { revision } }: { readonly of: RevisionView }) {
  const text = useTranslations("documents.decide");
  const mayWrite = useMay("documents.write");
  const mayApprove = useMay("documents.approve");
  const isAuthor = useMe().account === revision.author;
  const [asking, setAsking] = useState<Asking | null>(null);
  if (revision.state !== "draft" && revision.state !== "in_review") return null;
  const isDraft = revision.state === "draft";
  const note = isDraft ? "draft" : isAuthor ? "in_review_own" : mayApprove ? "in_review_mine" : "in_review";
  return (
    <Paper withBorder p="md" bg="var(--siar-surface)" className="no-print">
      <Group justify="space-between" gap="sm">
        <div style={{ flex: "1 1 20rem" }}>
          <Text fw={650}>{text(`${note}.title`, { label: revision.label })}</Text>
          <Text size="sm" c="dimmed">{text(`${note}.text`)}</Text>
        </div>
        <Group gap="xs">
          {isDraft && mayWrite && <Button leftSection={<IconSend size={18} aria-hidden />} onClick={() => setAsking("submit")}>{text("submit")}</Button>}
          {!isDraft && mayApprove && !isAuthor && (
            <>
              <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={() => setAsking("return")}>{text("return")}</Button>
              <Button leftSection={<IconCertificate size={18} aria-hidden />} onClick={() => setAsking("approve")}>{text("approve")}</Button>
            </>
          )}
        </Group>
      </Group>
      <Dialogs revision={revision} asking={asking} onClose={() => setAsking(null)} />
    </Paper>
  );
}

interface DialogProperties {
  readonly revision: RevisionView["revision"];
  readonly asking: Asking | null;
  readonly onClose: () => void;
}

function Dialogs({ revision, asking, onClose }: DialogProperties) {
  const text = useTranslations("documents.decide");
  const submit = useCommand("POST /api/revisions/{revision}/submit");
  const giveBack = useCommand("POST /api/revisions/{revision}/return");
  const values = { revision: revision.id };
  const judged = { version: revision.version, sha256: revision.sha256, reason: null, in_force_on: null };
  return (
    <>
      <ConfirmDialog
        opened={asking === "submit"} onClose={onClose} title={text("submit_title", { label: revision.label })} verb={text("submit")}
        onConfirm={async () => {
          await submit.mutateAsync({ values, body: judged });
          showDone(text("submitted"));
        }}
      >
        <Text size="sm">{text("submit_text")}</Text>
      </ConfirmDialog>
      <ReasonDialog
        opened={asking === "return"} onClose={onClose} title={text("return_title", { label: revision.label })} verb={text("return")} placeholder={text("return_hint")}
        onConfirm={async (reason) => {
          await giveBack.mutateAsync({ values, body: { ...judged, reason } });
          showDone(text("returned"));
        }}
      />
      {asking === "approve" && <ApproveDialog revision={revision} onClose={onClose} />}
    </>
  );
}
