// The words of a report: results, obstacles, follow-up.
import { Button, Group, Stack, Text, Textarea, TextInput, Title } from "@mantine/core";
import { useTranslations } from "use-intl";
import { ReportDraftLimits, type ActivityReport } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { SaveTrouble, SaveWords } from "../ui/SaveWords";
import type { Autosave } from "../ui/useAutosave";
import type { ReportWords } from "./reportWords";

const parts = ["results", "obstacles", "follow_up"] as const;

export function ReportWriting({ writing }: { readonly writing: Autosave<ReportWords> }) {
  const text = useTranslations("evaluation.report");
  const ui = useTranslations("ui");
  const { draft, change, state } = writing;
  const refusal = state.kind === "refused" ? state.refusal : null;
  return (
    <Stack>
      <TextInput label={text("name")} required maxLength={ReportDraftLimits.title} value={draft.title} onChange={(event) => change({ title: event.currentTarget.value })} error={faultOf(refusal, "title")} />
      {parts.map((part) => (
        <Textarea
          key={part} id={part} label={text(part)} description={text(`${part}_hint`)} required={part === "results"} autosize minRows={part === "results" ? 6 : 3} maxLength={ReportDraftLimits[part]}
          value={draft[part] ?? ""} onChange={(event) => change({ [part]: event.currentTarget.value })} error={faultOf(refusal, part)}
        />
      ))}
      <SaveTrouble of={writing} />
      <Group justify="space-between">
        <SaveWords of={writing} />
        <Button variant="default" size="xs" disabled={state.kind === "clean" || state.kind === "conflict"} onClick={() => void writing.flush()}>{ui("saving.now")}</Button>
      </Group>
    </Stack>
  );
}

export function ReportReading({ report }: { readonly report: ActivityReport }) {
  const text = useTranslations("evaluation.report");
  return (
    <Stack gap="md">
      {parts.map((part) => (
        <div key={part}>
          <Title order={3} size="sm" mb={4}>{text(part)}</Title>
          <Text size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }} {...(report[part] === null ? { c: "dimmed" } : {})}>{report[part] ?? text("nothing_written")}</Text>
        </div>
      ))}
    </Stack>
  );
}
