// What a document regulates, which regulations it cites and by which it is replaced; changeable.
import { Anchor, Badge, Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { IconEdit } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { ControlledDocument, Id } from "../api/contract";
import { useMay } from "../app/session";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { TopicsAndCites, useRegulations } from "./TopicsAndCites";

export function SubjectsSection({ document }: { readonly document: ControlledDocument }) {
  const text = useTranslations("documents.subjects");
  const topics = useTranslations("documents.topic");
  const mayWrite = useMay("documents.write");
  const [isEditing, setEditing] = useState(false);
  return (
    <Section
      title={text("title")}
      actions={mayWrite && <Button size="xs" variant="light" leftSection={<IconEdit size={16} aria-hidden />} onClick={() => setEditing(true)} className="no-print">{text("edit")}</Button>}
    >
      <Stack gap="sm">
        <div>
          <Text size="sm" c="dimmed" mb={4}>{text("topics")}</Text>
          {document.topics.length === 0 && <Text size="sm">{text("no_topics")}</Text>}
          <Group gap={6}>{document.topics.map((topic) => <Badge key={topic} variant="light" radius="sm" color="teal">{topics(topic)}</Badge>)}</Group>
        </div>
        <div>
          <Text size="sm" c="dimmed" mb={4}>{text("cites")}</Text>
          {document.cites.length === 0 && <Text size="sm">{text("no_cites")}</Text>}
          <Stack gap={4}>{document.cites.map((cited) => <CitedDocument key={cited} id={cited} />)}</Stack>
        </div>
        {document.replaced_by !== null && (
          <div>
            <Text size="sm" c="dimmed" mb={4}>{text("replaced_by")}</Text>
            <CitedDocument id={document.replaced_by} />
          </div>
        )}
      </Stack>
      {isEditing && <EditSubjectsDialog document={document} onClose={() => setEditing(false)} />}
    </Section>
  );
}

function CitedDocument({ id }: { readonly id: Id<"ControlledDocument"> }) {
  const text = useTranslations("documents.subjects");
  const cited = useRegulations().find((one) => one.id === id);
  return <Anchor component={Link} to={`/dokumen/${id}`} size="sm">{cited === undefined ? text("cited") : `${cited.number} · ${cited.title}`}</Anchor>;
}

function EditSubjectsDialog({ document, onClose }: { readonly document: ControlledDocument; readonly onClose: () => void }) {
  const text = useTranslations("documents.subjects");
  const ui = useTranslations("ui");
  const change = useCommand("PUT /api/documents/{document}");
  const regulations = useRegulations(document.id);
  const { isBusy, refusal, send } = useDialogSubmit();
  const [subjects, setSubjects] = useState({ topics: document.topics, cites: document.cites });
  const [replacedBy, setReplacedBy] = useState<string | null>(document.replaced_by);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { version: document.version, ...subjects, replaced_by: replacedBy as Id<"ControlledDocument"> | null };
    if (!(await send(() => change.mutateAsync({ values: { document: document.id }, body })))) return;
    showDone(text("saved"));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("edit_title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <TopicsAndCites value={subjects} onChange={setSubjects} except={document.id} errors={{ topics: faultOf(refusal, "topics"), cites: faultOf(refusal, "cites") }} />
          {document.kind === "regulation" && (
            <Select
              label={text("replaced_by")} clearable searchable value={replacedBy} onChange={setReplacedBy} error={faultOf(refusal, "replaced_by")}
              data={regulations.map((one) => ({ value: one.id, label: `${one.number} · ${one.title}` }))}
            />
          )}
          <RefusalNote problem={refusal} fields={["topics", "cites", "replaced_by"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{ui("save")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
