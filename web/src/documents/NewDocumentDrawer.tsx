// A document enters the register with its first version, as a draft.
import { Button, Drawer, Group, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { ClassificationChoices, DocumentKindChoices, LanguageChoices, NewDocumentLimits, type DateText, type NewDocument } from "../api/contract";
import { useMe } from "../app/session";
import { DateField } from "../ui/DateField";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { FileToSendField } from "./FileToSendField";
import { TopicsAndCites } from "./TopicsAndCites";
import { useFileToSend } from "./useFileToSend";

const fields = ["kind", "number", "title", "label", "owner", "approver", "issued_on", "classification", "language", "topics", "cites", "upload"];

export function NewDocumentDrawer({ onClose }: { readonly onClose: () => void }) {
  const text = useTranslations("documents.form");
  const ui = useTranslations("ui");
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={text("new_title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <NewDocumentForm onClose={onClose} />
    </Drawer>
  );
}

function NewDocumentForm({ onClose }: { readonly onClose: () => void }) {
  const text = useTranslations("documents.form");
  const ui = useTranslations("ui");
  const navigate = useNavigate();
  const register = useCommand("POST /api/documents");
  const file = useFileToSend();
  const form = useNewDocument();
  const { isBusy, refusal, send } = useDialogSubmit();
  const submit = form.onSubmit((values) => {
    if (file.file === null) return form.setFieldError("upload", text("file_missing"));
    void send(async () => {
      try {
        const made = await register.mutateAsync({ values: {}, body: { ...values, upload: await file.send() } });
        await navigate({ to: `/dokumen/${made.document.id}` });
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
    });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <DocumentFacts form={form} />
        <TopicsAndCites
          value={form.values} onChange={({ topics, cites }) => form.setValues({ topics, cites })}
          errors={{ topics: form.errors.topics as string | undefined, cites: form.errors.cites as string | undefined }}
        />
        <FileToSendField of={file} error={form.errors.upload as string | undefined} />
        <RefusalNote problem={refusal} fields={fields} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
          <Button type="submit" loading={isBusy}>{text("register")}</Button>
        </Group>
      </Stack>
    </form>
  );
}

function useNewDocument() {
  const text = useTranslations("documents.form");
  const { today, office } = useMe();
  const wanted = (value: string) => (value.trim() === "" ? text("missing") : null);
  const initialValues: NewDocument = {
    kind: "policy", number: "", title: "", label: "V0", owner: office.unit.slice(0, NewDocumentLimits.owner), approver: "DIR", issued_on: today,
    classification: "open", language: "id", topics: [], cites: [], upload: "",
  };
  return useForm<NewDocument>({ initialValues, validate: { number: wanted, title: wanted, label: wanted, owner: wanted, approver: wanted } });
}

function DocumentFacts({ form }: { readonly form: ReturnType<typeof useNewDocument> }) {
  const text = useTranslations("documents.form");
  const kinds = useTranslations("documents.kind");
  const classes = useTranslations("documents.classification");
  const languages = useTranslations("documents.language");
  return (
    <>
      <Select label={text("kind")} allowDeselect={false} data={DocumentKindChoices.map((value) => ({ value, label: kinds(value) }))} {...form.getInputProps("kind")} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={text("number")} description={text("number_hint")} required data-autofocus maxLength={NewDocumentLimits.number} {...form.getInputProps("number")} />
        <TextInput label={text("label")} description={text("label_hint")} required maxLength={NewDocumentLimits.label} {...form.getInputProps("label")} />
      </SimpleGrid>
      <TextInput label={text("title")} required maxLength={NewDocumentLimits.title} {...form.getInputProps("title")} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={text("owner")} required maxLength={NewDocumentLimits.owner} {...form.getInputProps("owner")} />
        <TextInput label={text("approver")} required maxLength={NewDocumentLimits.approver} {...form.getInputProps("approver")} />
        <DateField
          label={text("issued_on")} isRequired value={form.values.issued_on} error={form.errors.issued_on as string | undefined}
          onChange={(day) => day !== null && form.setFieldValue("issued_on", day as DateText)}
        />
        <Select label={text("classification")} allowDeselect={false} data={ClassificationChoices.map((value) => ({ value, label: classes(value) }))} {...form.getInputProps("classification")} />
        <Select label={text("language")} allowDeselect={false} data={LanguageChoices.map((value) => ({ value, label: languages(value) }))} {...form.getInputProps("language")} />
      </SimpleGrid>
    </>
  );
}
