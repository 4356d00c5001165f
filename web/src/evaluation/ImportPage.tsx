// Impor angka: an exported file or a pasted table, shown row by row before anything is written.
import { Alert, Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { call, type Refusal } from "../api/call";
import { ImportFormLimits, type Import, type ImportPreview } from "../api/contract";
import { useMay, useMe } from "../app/session";
import { upload } from "../evidence/uploads";
import { wallTimeIn } from "../production/contentWords";
import { EmptyState } from "../ui/EmptyState";
import { ErrorState } from "../ui/ErrorState";
import { FileDrop } from "../ui/FileDrop";
import { LoadingState } from "../ui/LoadingState";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { ImportedFiles } from "./ImportedFiles";
import { ImportOptions } from "./ImportOptions";
import { ImportRows } from "./ImportRows";
import { formOf, isGiven, type Asked } from "./importWords";
import { ListedItems } from "./ListedItems";

export function ImportPage() {
  const text = useTranslations("numbers.import");
  const mayWrite = useMay("evaluation.write");
  const [round, setRound] = useState(0);
  const back = <Button component={Link} to="/angka" variant="default">{text("to_numbers")}</Button>;
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} description={text("description")} actions={back} />
      <Stack gap="lg">
        {mayWrite ? <Importing key={round} onMore={() => setRound(round + 1)} /> : <EmptyState title={text("not_allowed")} />}
        <ListedItems mayWrite={mayWrite} />
        <ImportedFiles />
      </Stack>
    </>
  );
}

function useAsked() {
  const { office } = useMe();
  const [asked, setAsked] = useState<Asked>(() => ({ upload: null, pasted: "", format: null, channel: null, takenFor: wallTimeIn(office.zone), mapping: [], decisions: {} }));
  return { asked, change: (news: Partial<Asked>) => setAsked((before) => ({ ...before, ...news })) };
}

function Importing({ onMore }: { readonly onMore: () => void }) {
  const { asked, change } = useAsked();
  const [settled] = useDebouncedValue(asked, 300);
  const [imported, setImported] = useState<Import | null>(null);
  const preview = useQuery<ImportPreview, Refusal>({
    queryKey: ["import preview", settled],
    queryFn: ({ signal }) => call("POST /api/imports/preview", {}, formOf(settled), {}, signal),
    enabled: isGiven(settled) && imported === null,
    placeholderData: (before) => before,
    gcTime: 0,
  });
  if (imported !== null) return <Done imported={imported} onMore={onMore} />;
  return (
    <>
      <Source asked={asked} onChange={change} />
      {isGiven(asked) && preview.isPending && <LoadingState rows={4} />}
      {isGiven(asked) && preview.isError && <ErrorState problem={preview.error} onRetry={() => void preview.refetch()} />}
      {isGiven(asked) && preview.data !== undefined && !preview.isError && (
        <>
          <ImportOptions asked={asked} preview={preview.data} onChange={change} />
          <ImportRows asked={asked} preview={preview.data} isStale={settled !== asked || preview.isFetching} onChange={change} onImported={setImported} />
        </>
      )}
    </>
  );
}

interface SourceProperties {
  readonly asked: Asked;
  readonly onChange: (news: Partial<Asked>) => void;
}

function Source({ asked, onChange }: SourceProperties) {
  const text = useTranslations("numbers.import");
  const [name, setName] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const take = async (files: readonly File[]) => {
    const file = files[0];
    if (file === undefined) return;
    setBusy(true);
    setProblem(null);
    try {
      onChange({ upload: await upload(file), pasted: "", decisions: {}, mapping: [], format: null });
      setName(file.name);
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Section title={text("source_title")}>
      <Stack gap="sm">
        <FileDrop label={text("file")} hint={text("file_hint")} accept=".csv,.tsv,.txt,.xlsx" isBusy={isBusy} onFiles={(files) => void take(files)} />
        {problem !== null && <ErrorState problem={problem} />}
        {asked.upload !== null && name !== null && <Text size="sm" role="status">{text("chosen", { name })}</Text>}
        <Textarea
          label={text("paste")} description={text("paste_hint")} autosize minRows={3} maxRows={10} maxLength={ImportFormLimits.text} spellCheck={false}
          value={asked.pasted} onChange={(event) => onChange({ pasted: event.currentTarget.value, upload: null, decisions: {}, mapping: [] })}
          styles={{ input: { fontFamily: "ui-monospace, monospace", fontSize: "0.8rem", whiteSpace: "pre", overflowX: "auto", tabSize: 16 } }}
        />
      </Stack>
    </Section>
  );
}

function Done({ imported, onMore }: { readonly imported: Import; readonly onMore: () => void }) {
  const text = useTranslations("numbers.import");
  return (
    <Alert color="teal" icon={<IconCircleCheck aria-hidden />} title={text("done", { name: imported.file_name })} role="status">
      <Text size="sm" mb="sm">{text("done_words", { fresh: imported.fresh_count, corrected: imported.corrected_count, known: imported.known_count, unmatched: imported.unmatched_count })}</Text>
      <Group gap="xs">
        <Button component={Link} to="/angka">{text("to_numbers")}</Button>
        <Button variant="default" onClick={onMore}>{text("more")}</Button>
      </Group>
    </Alert>
  );
}
