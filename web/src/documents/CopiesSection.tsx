// The controlled copies on paper: who holds each, and the code that tells whether it is still in force.
import { Anchor, Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconPrinter } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { address } from "../api/call";
import { NewDocumentCopyLimits, type DocumentCopy, type Revision } from "../api/contract";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { CopyText } from "../ui/CopyText";
import { faultOf } from "../ui/fieldErrors";
import { LoadingState } from "../ui/LoadingState";
import { Moment } from "../ui/Moment";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import classes from "./VersionsSection.module.css";

export function CopiesSection({ revision }: { readonly revision: Revision }) {
  const text = useTranslations("documents.copies");
  const mayWrite = useMay("documents.write");
  const copies = useAnswer("GET /api/revisions/{revision}/copies", { revision: revision.id });
  const [isGiving, setGiving] = useState(false);
  return (
    <Section
      title={text("title")} hint={text("hint")}
      actions={mayWrite && <Button size="xs" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setGiving(true)} className="no-print">{text("give")}</Button>}
    >
      <Answered of={copies} loading={<LoadingState rows={2} />}>
        {(all) =>
          all.length === 0 ? <Text size="sm" c="dimmed">{text("empty")}</Text> : (
            <ul className={classes.list}>{all.map((one) => <li key={one.id} className={classes.version}><Copy copy={one} /></li>)}</ul>
          )
        }
      </Answered>
      {isGiving && <GiveCopyDialog revision={revision} onClose={() => setGiving(false)} />}
    </Section>
  );
}

function Copy({ copy }: { readonly copy: DocumentCopy }) {
  const text = useTranslations("documents.copies");
  return (
    <>
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={600}>{text("copy", { number: copy.number, holder: copy.holder })}</Text>
        <Anchor href={address("GET /api/revisions/{revision}/copy", { revision: copy.revision }, { code: copy.code })} target="_blank" rel="noreferrer" size="sm">
          <Group component="span" gap={4} wrap="nowrap"><IconPrinter size={16} aria-hidden />{text("print")}</Group>
        </Anchor>
      </Group>
      <Text size="xs" c="dimmed"><Moment at={copy.given_at} /></Text>
      <Group gap={4}>
        <Anchor href={`/periksa/${copy.code}`} target="_blank" rel="noreferrer" size="xs">{text("check")}</Anchor>
        <CopyText value={copy.code} label={text("code")} />
      </Group>
    </>
  );
}

function GiveCopyDialog({ revision, onClose }: { readonly revision: Revision; readonly onClose: () => void }) {
  const text = useTranslations("documents.copies");
  const ui = useTranslations("ui");
  const give = useCommand("POST /api/revisions/{revision}/copies");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [holder, setHolder] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (holder.trim() === "") return;
    if (await send(() => give.mutateAsync({ values: { revision: revision.id }, body: { holder: holder.trim() } }))) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("give_title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput label={text("holder")} placeholder={text("holder_hint")} required data-autofocus maxLength={NewDocumentCopyLimits.holder} value={holder} onChange={(event) => setHolder(event.currentTarget.value)} error={faultOf(refusal, "holder")} />
          <RefusalNote problem={refusal} fields={["holder"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("give")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
