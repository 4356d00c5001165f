// Records are proposed for destruction; a second person confirms.
import { List, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewDisposalLimits, type FiledRecord } from "../api/contract";
import { ReasonDialog } from "../ui/ReasonDialog";
import { showDone } from "../ui/toasts";

interface Properties {
  readonly records: readonly FiledRecord[];
  readonly onClose: () => void;
}

export function ProposeDialog({ records, onClose }: Properties) {
  const text = useTranslations("retention.propose");
  const navigate = useNavigate();
  const propose = useCommand("POST /api/disposals");
  return (
    <ReasonDialog
      opened onClose={onClose} title={text("title")} verb={text("verb")} placeholder={text("reason_hint")} longest={NewDisposalLimits.reason} isDangerous
      onConfirm={async (reason) => {
        await propose.mutateAsync({ values: {}, body: { records: records.map((one) => one.id), reason } });
        showDone(text("done"));
        await navigate({ to: "/arsip", search: { bagian: "disposals" } as never });
      }}
    >
      <Text size="sm" mb="xs">{text("what_happens")}</Text>
      <List size="sm">{records.map((one) => <List.Item key={one.id}>{one.identifier} · {one.title}</List.Item>)}</List>
    </ReasonDialog>
  );
}
