// Closes a review link for good, after a question.
import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { LinkView } from "../api/contract";
import { useMay } from "../app/session";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { isUsable } from "./linkWords";

export function RevokeLink({ link }: { readonly link: LinkView }) {
  const text = useTranslations("links");
  const mayWrite = useMay("review.write");
  const [isAsked, setAsked] = useState(false);
  const revoke = useCommand("POST /api/review-links/{link}/revoke");
  if (!mayWrite || !isUsable(link.state)) return null;
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setAsked(true)} aria-label={text("revoke_of", { reviewer: link.reviewer })}>{text("revoke")}</Button>
      <ConfirmDialog
        opened={isAsked} title={text("revoke_title")} verb={text("revoke")} isDangerous onClose={() => setAsked(false)}
        onConfirm={() => revoke.mutateAsync({ values: { link: link.id }, body: null })}
      >
        <Text size="sm">{text("revoke_text", { reviewer: link.reviewer })}</Text>
      </ConfirmDialog>
    </>
  );
}
