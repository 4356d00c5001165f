// The Word file that gives FO.2.3.1 its layout, and the way to replace it by the office's own.
import { Alert, Anchor, Badge, Button, Code, Group, List, Spoiler, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { address } from "../api/call";
import type { Refusal } from "../api/refusal";
import type { FormTemplate } from "../api/contract";
import { useMay } from "../app/session";
import { upload } from "../evidence/uploads";
import { Answered } from "../ui/Answered";
import { CopyText } from "../ui/CopyText";
import { FileDrop } from "../ui/FileDrop";
import { KeyValue } from "../ui/KeyValue";
import { LoadingState } from "../ui/LoadingState";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function FormTemplateSection() {
  const text = useTranslations("reporting.template");
  const template = useAnswer("GET /api/form-templates/self-evaluation", {});
  const mayDecide = useMay("reporting.decide");
  const mayUpload = useMay("evidence.upload");
  return (
    <Section
      title={text("title")} hint={text("hint")}
      actions={<Button component="a" href={address("GET /api/form-templates/self-evaluation/file", {})} download size="xs" variant="light" leftSection={<IconDownload size={16} aria-hidden />}>{text("download")}</Button>}
    >
      <Answered of={template} loading={<LoadingState rows={2} />}>
        {(one) => (
          <Stack gap="md">
            <Facts one={one} />
            {mayDecide && mayUpload && <Replace />}
          </Stack>
        )}
      </Answered>
    </Section>
  );
}

function Facts({ one }: { readonly one: FormTemplate }) {
  const text = useTranslations("reporting.template");
  return (
    <KeyValue
      facts={[
        [text("current"), <Group key="name" gap="xs">{one.file_name}{one.is_built_in && <Badge variant="light" radius="sm">{text("built_in")}</Badge>}</Group>],
        [text("fingerprint"), <CopyText key="hash" value={one.sha256} label={text("fingerprint")} />],
        [text("fields"), (
          <Spoiler key="fields" maxHeight={64} showLabel={text("show_fields")} hideLabel={text("hide_fields")}>
            <Group gap={6}>{one.fields.map((field) => <Code key={field}>{`{{${field}}}`}</Code>)}</Group>
          </Spoiler>
        )],
      ]}
    />
  );
}

function Replace() {
  const text = useTranslations("reporting.template");
  const replace = useCommand("PUT /api/form-templates/self-evaluation");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [share, setShare] = useState(0);
  const take = ([file]: readonly File[]) => {
    if (file === undefined) return;
    setShare(0);
    void send(async () => {
      const token = await upload(file, { onProgress: setShare });
      await replace.mutateAsync({ values: {}, body: { upload: token } });
      showDone(text("replaced", { name: file.name }));
    });
  };
  return (
    <Stack gap="xs">
      <FileDrop label={text("replace")} accept=".docx" isBusy={isBusy} hint={isBusy ? text("sending", { share: Math.round(share * 100) }) : text("replace_hint", { tag: "{{summary}}" })} onFiles={take} />
      {refusal !== null && <Problems refusal={refusal} />}
    </Stack>
  );
}

/** Every tag that is wrong, with its place in the Word file. */
function Problems({ refusal }: { readonly refusal: Refusal }) {
  const text = useTranslations("reporting.template");
  const named = refusal.problems.filter((one) => one.message !== refusal.message);
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={text("refused")}>
      <Text size="sm">{refusal.message}</Text>
      {named.length > 0 && <List size="sm" mt="xs">{named.map((one, index) => <List.Item key={index}>{one.message}</List.Item>)}</List>}
      <Text size="xs" mt="xs"><Anchor href={address("GET /api/form-templates/self-evaluation/file", {})} download>{text("download_to_compare")}</Anchor></Text>
    </Alert>
  );
}
