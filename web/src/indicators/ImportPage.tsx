// Further indicators out of a workbook, a CSV file or a paste: looked at row by row, entered only once chosen.
import { Anchor, Button, Checkbox, Group, List, Stack, Text, Textarea } from "@mantine/core";
import { IconArrowLeft, IconDownload } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { call } from "../api/call";
import type { IndicatorPreview, IndicatorRow, IndicatorSource } from "../api/contract";
import { inBase64 } from "../documents/bytes";
import { DataTable, type Column } from "../ui/DataTable";
import { faultOf } from "../ui/fieldErrors";
import { FileDrop } from "../ui/FileDrop";
import { PageHeader } from "../ui/PageHeader";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function ImportPage() {
  const text = useTranslations("indicators.import");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [pasted, setPasted] = useState("");
  const [found, setFound] = useState<{ readonly source: IndicatorSource; readonly preview: IndicatorPreview } | null>(null);
  const look = (source: IndicatorSource) => void send(async () => setFound({ source, preview: await call("POST /api/indicator-import/preview", {}, source) }));
  const readFile = async (files: readonly File[]) => look({ text: null, file: inBase64(new Uint8Array(await files[0]!.arrayBuffer())) });
  return (
    <>
      <PageHeader
        title={text("title")} description={text("description")}
        actions={
          <>
            <Button component={Link} to="/indikator" variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />}>{text("back")}</Button>
            <Button component="a" href="/api/indicator-import/sample" download variant="default" leftSection={<IconDownload size={18} aria-hidden />}>{text("sample")}</Button>
          </>
        }
      />
      <Stack gap="lg">
        <Section title={text("source")}>
          <Stack>
            <FileDrop label={text("file")} hint={text("file_hint")} accept=".xlsx,.csv" isBusy={isBusy} error={faultOf(refusal, "file")} onFiles={(files) => void readFile(files)} />
            <Textarea label={text("paste")} description={text("paste_hint")} autosize minRows={3} maxRows={10} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} />
            <Group><Button variant="light" loading={isBusy} disabled={pasted.trim() === ""} onClick={() => look({ text: pasted, file: null })}>{text("look")}</Button></Group>
            <RefusalNote problem={refusal} fields={["file"]} />
          </Stack>
        </Section>
        {found !== null && <Found key={JSON.stringify(found.preview)} source={found.source} preview={found.preview} />}
      </Stack>
    </>
  );
}

function Found({ source, preview }: { readonly source: IndicatorSource; readonly preview: IndicatorPreview }) {
  const text = useTranslations("indicators.import");
  const enter = useCommand("POST /api/indicator-import");
  const navigate = useNavigate();
  const { isBusy, refusal, send } = useDialogSubmit();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(preview.rows.filter((one) => one.state === "fresh").map((one) => one.line)));
  const choose = (line: number, isChosen: boolean) => setChosen((before) => new Set(isChosen ? [...before, line] : [...before].filter((one) => one !== line)));
  const count = (state: IndicatorRow["state"]) => preview.rows.filter((one) => one.state === state).length;
  const submit = async () => {
    if (!(await send(() => enter.mutateAsync({ values: {}, body: { ...source, lines: [...chosen].sort((one, other) => one - other) } })))) return;
    showDone(text("done", { count: chosen.size }));
    void navigate({ to: "/indikator" });
  };
  const columns: readonly Column<IndicatorRow>[] = [
    { key: "line", head: text("line"), align: "end", cell: (one) => String(one.line) },
    {
      key: "code", head: text("code"), isMain: true,
      cell: (one) => (one.state === "fresh" ? <Checkbox checked={chosen.has(one.line)} onChange={(event) => choose(one.line, event.currentTarget.checked)} label={one.code} /> : one.code === "" ? "–" : one.code),
    },
    { key: "statement", head: text("statement"), cell: (one) => <Text span size="sm" lineClamp={2}>{one.statement}</Text> },
    { key: "target", head: text("target"), cell: (one) => one.target?.target ?? "–" },
    {
      key: "state", head: text("state"),
      cell: (one) => {
        if (one.state === "known") return <StateBadge tone="ended" size="sm">{text("known")}</StateBadge>;
        if (one.state === "fresh") return <StateBadge tone="good" size="sm">{text("fresh")}</StateBadge>;
        return (
          <>
            <StateBadge tone="bad" size="sm">{text("faulty")}</StateBadge>
            <List size="sm" mt={4}>{one.problems.map((problem) => <List.Item key={`${problem.column} ${problem.message}`}><b>{problem.column}</b>: {problem.message}</List.Item>)}</List>
          </>
        );
      },
    },
  ];
  return (
    <Section title={text("found")} hint={text("found_hint", { fresh: count("fresh"), known: count("known"), faulty: count("faulty") })}>
      <Stack>
        {preview.unknown_columns.length > 0 && <Text size="sm" c="dimmed">{text("unknown_columns", { columns: preview.unknown_columns.join(", ") })} <Anchor href="/api/indicator-import/sample" download size="sm">{text("sample")}</Anchor></Text>}
        <DataTable label={text("found")} columns={columns} rows={preview.rows} keyOf={(one) => String(one.line)} />
        <RefusalNote problem={refusal} />
        <Group justify="flex-end"><Button loading={isBusy} disabled={chosen.size === 0} onClick={() => void submit()}>{text("enter", { count: chosen.size })}</Button></Group>
      </Stack>
    </Section>
  );
}
