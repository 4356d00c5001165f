// A procedure's text becomes a controlled document: dropped or pasted, read, looked at, imported.
import { Alert, Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { IconArrowLeft, IconFileImport } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { call } from "../api/call";
import type { ProcedureSource, ProcedureText } from "../api/contract";
import { useMay } from "../app/session";
import { FileDrop } from "../ui/FileDrop";
import { useDates } from "../ui/dates";
import { KeyValue } from "../ui/KeyValue";
import { PageHeader } from "../ui/PageHeader";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { inBase64, ofText } from "./bytes";
import { ProcedureShown } from "./ProcedureShown";

interface ReadSource {
  readonly source: ProcedureSource;
  readonly procedure: ProcedureText;
}

export function ImportPage() {
  const text = useTranslations("documents.import");
  const [read, setRead] = useState<ReadSource | null>(null);
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} />
      {read === null ? <Source onRead={setRead} /> : <Preview read={read} onBack={() => setRead(null)} />}
    </>
  );
}

function Source({ onRead }: { readonly onRead: (read: ReadSource) => void }) {
  const text = useTranslations("documents.import");
  const [pasted, setPasted] = useState("");
  const { isBusy, refusal, send } = useDialogSubmit();
  const read = (bytes: () => Promise<Uint8Array> | Uint8Array, file_name: string) =>
    void send(async () => {
      const source = { text: inBase64(await bytes()), file_name: file_name.slice(0, 200) };
      onRead({ source, procedure: await call("POST /api/procedures/preview", {}, source) });
    });
  return (
    <Stack maw={860}>
      <FileDrop
        label={text("drop")} hint={text("drop_hint")} accept=".txt,text/plain" isBusy={isBusy}
        onFiles={([file]) => file !== undefined && read(async () => new Uint8Array(await file.arrayBuffer()), file.name)}
      />
      <RefusalNote problem={refusal} />
      <Textarea
        label={text("paste")} placeholder={text("paste_hint")} autosize minRows={8} maxRows={20} value={pasted} onChange={(event) => setPasted(event.currentTarget.value)}
        styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: "0.8rem" } }}
      />
      <Group justify="flex-end">
        <Button disabled={pasted.trim() === ""} loading={isBusy} onClick={() => read(() => ofText(pasted), "prosedur.txt")}>{text("read")}</Button>
      </Group>
    </Stack>
  );
}

function Preview({ read: { source, procedure }, onBack }: { readonly read: ReadSource; readonly onBack: () => void }) {
  const text = useTranslations("documents.import");
  const mayWrite = useMay("documents.write");
  const navigate = useNavigate();
  const keep = useCommand("POST /api/procedures");
  const { isBusy, refusal, send } = useDialogSubmit();
  const name = `${procedure.number}-${procedure.version}`;
  const submit = () =>
    void send(async () => {
      const made = await keep.mutateAsync({ values: {}, body: source });
      showDone(text("done", { name }));
      await navigate({ to: `/dokumen/${made.document.id}` });
    });
  return (
    <Stack gap="lg">
      <Section
        title={`${name} · ${procedure.title}`} hint={text("preview_hint", { file: source.file_name })}
        actions={
          <Group gap="xs" className="no-print">
            <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>{text("other")}</Button>
            {mayWrite && <Button leftSection={<IconFileImport size={18} aria-hidden />} loading={isBusy} onClick={submit}>{text("import", { name })}</Button>}
          </Group>
        }
      >
        <Stack>
          <RefusalNote problem={refusal} />
          {!mayWrite && <Alert color="amber"><Text size="sm">{text("not_allowed")}</Text></Alert>}
          <HeadFacts procedure={procedure} />
        </Stack>
      </Section>
      <ProcedureShown procedure={procedure} />
    </Stack>
  );
}

function HeadFacts({ procedure }: { readonly procedure: ProcedureText }) {
  const text = useTranslations("documents.facts");
  const dates = useDates();
  return (
    <KeyValue
      facts={[
        [text("number"), procedure.number],
        [text("version"), procedure.version],
        [text("owner"), procedure.owner || text("not_found")],
        [text("approver"), procedure.approver || text("not_found")],
        [text("issued_on"), procedure.issued_on === null ? text("not_found") : dates.day(procedure.issued_on)],
        [text("status_mark"), procedure.status_mark],
      ]}
    />
  );
}
