// Evidence that the office has already, for one more thing.
import { Modal, Stack, Text } from "@mantine/core";
import { IconFile, IconLink, IconMail, IconMessages, IconNote } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { Evidence, EvidenceKind } from "../api/contract";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { SearchedChoice } from "./SearchedChoice";
import type { Subject } from "./useKeepFiles";

const signs: Record<EvidenceKind, typeof IconFile> = { file: IconFile, email: IconMail, chat: IconMessages, link: IconLink, note: IconNote };

interface Properties {
  readonly subject: Subject;
  readonly present: readonly Evidence[];
  readonly onClose: () => void;
}

export function PickEvidenceDialog({ subject, present, onClose }: Properties) {
  const text = useTranslations("evidence.pick");
  const kinds = useTranslations("evidence.list.kinds");
  const ui = useTranslations("ui");
  const [words, setWords] = useState("");
  const link = useCommand("POST /api/evidence/{evidence}/links");
  const { refusal, send } = useDialogSubmit();
  const found = useAnswer("GET /api/evidence-search", {}, words === "" ? {} : { text: words }, { keepsPrevious: true });
  const isPresent = (id: string) => present.some((one) => one.id === id);
  const choose = async (key: string) => {
    const evidence = found.data?.find((one) => one.evidence.id === key)?.evidence;
    if (evidence === undefined) return;
    const body = { subject_kind: subject.kind, subject: subject.id };
    if (!(await send(() => link.mutateAsync({ values: { evidence: evidence.id }, body })))) return;
    showDone(text("done", { title: evidence.title }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack>
        <SearchedChoice
          label={text("search")} none={text("none")} onSearch={setWords} onChoose={(key) => void choose(key)}
          choices={found.data?.map(({ evidence, snippet }) => ({
            key: evidence.id, title: evidence.title, sign: signs[evidence.kind], isDisabled: isPresent(evidence.id),
            hint: [kinds(evidence.kind), isPresent(evidence.id) ? text("present") : snippet.map((piece) => piece.text).join("")].filter((part) => part !== "").join(" · "),
          }))}
        />
        <RefusalNote problem={refusal ?? found.error} />
        <Text size="xs" c="dimmed">{text("keys")}</Text>
      </Stack>
    </Modal>
  );
}
