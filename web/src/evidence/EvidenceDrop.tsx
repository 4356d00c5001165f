// Where evidence is handed over: any file, an e-mail as .eml, an exported chat as .txt.
import { Stack } from "@mantine/core";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import type { Evidence, EvidenceKind } from "../api/contract";
import { FileDrop } from "../ui/FileDrop";
import { FilesOnTheirWay } from "./FilesOnTheirWay";
import { useKeepFiles, type Subject } from "./useKeepFiles";

interface Properties {
  /** What the evidence belongs to; null for evidence that belongs to nothing yet. */
  readonly subject: Subject | null;
  readonly label?: string;
  readonly hint?: string;
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly kindOf?: (file: File) => EvidenceKind;
  readonly onKept?: (evidence: Evidence) => void;
  /** Whether files are on their way: whoever takes this place away meanwhile stops them. */
  readonly onSending?: (isSending: boolean) => void;
}

export function EvidenceDrop({ subject, label, hint, accept, isMultiple = true, kindOf, onKept, onSending }: Properties) {
  const text = useTranslations("evidence.upload");
  const { onTheirWay, keep, tryAgain, giveUp, useKnown, keepAnew } = useKeepFiles({
    subject, ...(kindOf === undefined ? {} : { kindOf }), ...(onKept === undefined ? {} : { onKept }),
  });
  const isSending = onTheirWay.length > 0;
  useEffect(() => onSending?.(isSending), [isSending, onSending]);
  return (
    <Stack gap="xs" className="no-print">
      <FileDrop
        label={label ?? text("label")} hint={hint ?? text("hint")} isMultiple={isMultiple} onFiles={keep}
        {...(accept === undefined ? {} : { accept })}
      />
      <FilesOnTheirWay files={onTheirWay} onTryAgain={tryAgain} onGiveUp={giveUp} onUseKnown={useKnown} onKeepAnew={keepAnew} />
    </Stack>
  );
}
