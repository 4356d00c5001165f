// A Word file that may become a template: sent, checked tag by tag, looked at, and only then put in place.
import { Alert, Button, Group, List, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { call } from "../api/call";
import type { FormCheck, FormFault } from "../api/contract";
import { upload } from "../evidence/uploads";
import { useAnnounce } from "../ui/announce";
import { FileDrop } from "../ui/FileDrop";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { PreviewButtons } from "./PreviewButtons";

interface Tried {
  readonly token: string;
  readonly check: FormCheck;
}

export function TryTemplate({ form }: { readonly form: string }) {
  const text = useTranslations("documents.forms");
  const announce = useAnnounce();
  const { isBusy, refusal, send } = useDialogSubmit();
  const [share, setShare] = useState(0);
  const [tried, setTried] = useState<Tried | null>(null);
  const take = ([file]: readonly File[]) => {
    if (file === undefined) return;
    setTried(null);
    setShare(0);
    void send(async () => {
      const token = await upload(file, { onProgress: setShare });
      const check = await call("POST /api/form-templates/{form}/check", { form }, { upload: token });
      setTried({ token, check });
      announce(text(check.faults.length === 0 ? "sound" : "faults", { count: check.faults.length, name: check.file_name }));
    });
  };
  return (
    <Section title={text("try")} hint={text("try_hint")}>
      <Stack gap="sm">
        <FileDrop label={text("choose")} accept=".docx" isBusy={isBusy} hint={isBusy ? text("sending", { share: Math.round(share * 100) }) : text("choose_hint", { tag: "{{summary}}" })} onFiles={take} />
        <RefusalNote problem={refusal} />
        {tried !== null && (tried.check.faults.length > 0 ? <Faults check={tried.check} /> : <Sound form={form} tried={tried} onPlaced={() => setTried(null)} />)}
      </Stack>
    </Section>
  );
}

function Faults({ check }: { readonly check: FormCheck }) {
  const text = useTranslations("documents.forms");
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={text("faults", { count: check.faults.length, name: check.file_name })}>
      <Text size="sm" mb="xs">{text("faults_hint")}</Text>
      <List size="sm" spacing="xs">{check.faults.map((fault, index) => <List.Item key={index}><Fault fault={fault} /></List.Item>)}</List>
    </Alert>
  );
}

function Fault({ fault }: { readonly fault: FormFault }) {
  const text = useTranslations("documents.forms");
  return (
    <>
      <Text size="sm">{fault.message}</Text>
      {fault.table > 0 && <Text size="xs" c="dimmed">{text("place_in_table", { table: fault.table, row: fault.row })}</Text>}
      {fault.text !== "" && <Text size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>{text("said", { text: fault.text })}</Text>}
    </>
  );
}

function Sound({ form, tried, onPlaced }: { readonly form: string; readonly tried: Tried; readonly onPlaced: () => void }) {
  const text = useTranslations("documents.forms");
  const place = useCommand("PUT /api/form-templates/{form}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const name = tried.check.file_name;
  const go = () =>
    void send(async () => {
      await place.mutateAsync({ values: { form }, body: { upload: tried.token } });
      showDone(text("placed", { name }));
      onPlaced();
    });
  return (
    <Alert color="teal" role="status" icon={<IconCheck aria-hidden />} title={text("sound", { name, count: 0 })}>
      <Text size="sm" mb="xs">{text("sound_hint")}</Text>
      <Group gap="xs">
        <PreviewButtons form={form} upload={tried.token} />
        <Button size="xs" loading={isBusy} onClick={go}>{text("place")}</Button>
      </Group>
      <RefusalNote problem={refusal} />
    </Alert>
  );
}
