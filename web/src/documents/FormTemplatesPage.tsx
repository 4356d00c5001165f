// The forms that Siar fills, and the Word file that gives each its layout: its fields to copy, a template to try, its history.
import { Anchor, Badge, Button, Group, Select, Stack, Table, Text, TextInput } from "@mantine/core";
import { IconArrowBackUp, IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { address } from "../api/call";
import type { FormDetail, FormField, FormSummary, PlacedForm } from "../api/contract";
import { useAddressValue } from "../app/address";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { CopyText } from "../ui/CopyText";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { fieldsByList, formAsked } from "./formWords";
import { PreviewButtons } from "./PreviewButtons";
import { TryTemplate } from "./TryTemplate";

export function FormTemplatesPage() {
  const text = useTranslations("documents.forms");
  const forms = useAnswer("GET /api/form-templates", {});
  const [asked, ask] = useAddressValue("formulir");
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} />
      <Answered of={forms}>
        {(all) => {
          const code = formAsked(asked, all);
          return (
            <Stack gap="lg">
              <Select label={text("form")} allowDeselect={false} maw={420} data={all.map((one) => ({ value: one.code, label: nameOf(one) }))} value={code} onChange={(next) => next !== null && ask(next)} />
              {code !== null && <Form key={code} code={code} />}
            </Stack>
          );
        }}
      </Answered>
    </>
  );
}

function nameOf(one: FormSummary): string {
  return one.number === "" ? one.title : `${one.number} · ${one.title}`;
}

function Form({ code }: { readonly code: string }) {
  const detail = useAnswer("GET /api/form-templates/{form}", { form: code });
  return (
    <Answered of={detail}>
      {(one) => (
        <>
          <InUse one={one} />
          {one.may_place && <TryTemplate form={code} />}
          <Fields fields={one.fields} />
          <History one={one} />
        </>
      )}
    </Answered>
  );
}

function InUse({ one: { form, built_in, may_place } }: { readonly one: FormDetail }) {
  const text = useTranslations("documents.forms");
  const back = useCommand("DELETE /api/form-templates/{form}");
  const [isAsking, setAsking] = useState(false);
  return (
    <Section title={text("in_use")} hint={text("in_use_hint")}>
      <Stack gap="sm">
        <Group gap="xs"><Text fw={600}>{form.in_use.file_name}</Text>{form.in_use.is_built_in && <Badge variant="light" radius="sm">{text("built_in")}</Badge>}</Group>
        <Group gap="xs" className="no-print">
          <Button component="a" href={address("GET /api/form-templates/{form}/file", { form: form.code })} download size="xs" variant="light" leftSection={<IconDownload size={16} aria-hidden />}>{text("download")}</Button>
          {!form.in_use.is_built_in && <Button component="a" href={`${address("GET /api/form-templates/{form}/file", { form: form.code })}?sha256=${built_in.sha256}`} download size="xs" variant="default" leftSection={<IconDownload size={16} aria-hidden />}>{text("download_built_in")}</Button>}
          <PreviewButtons form={form.code} />
          {may_place && !form.in_use.is_built_in && <Button size="xs" variant="default" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => setAsking(true)}>{text("back")}</Button>}
        </Group>
      </Stack>
      <ConfirmDialog
        opened={isAsking} title={text("back")} verb={text("back")} onClose={() => setAsking(false)}
        onConfirm={async () => {
          await back.mutateAsync({ values: { form: form.code }, body: null });
          showDone(text("back_done"));
        }}
      >
        <Text size="sm">{text("back_words")}</Text>
      </ConfirmDialog>
    </Section>
  );
}

function Fields({ fields }: { readonly fields: readonly FormField[] }) {
  const text = useTranslations("documents.forms");
  const [words, setWords] = useState("");
  return (
    <Section title={text("fields")} hint={text("fields_hint", { condition: "{{?summary}} … {{:summary}} … {{/summary}}" })}>
      <TextInput type="search" label={text("search")} maw={320} mb="sm" value={words} onChange={(event) => setWords(event.currentTarget.value)} className="no-print" />
      {fieldsByList(fields, words).map(([list, members]) => (
        <Stack key={list} gap={4} mb="md">
          <Text size="sm" fw={600}>{list === "" ? text("alone") : text("list", { list: `{{#${list}}} … {{/${list}}}` })}</Text>
          <Table.ScrollContainer minWidth={380} type="native" tabIndex={0} role="region" aria-label={list === "" ? text("alone") : list}>
            <Table fz="sm" aria-label={text("fields")}>
              <Table.Thead><Table.Tr><Table.Th scope="col">{text("tag")}</Table.Th><Table.Th scope="col">{text("meaning")}</Table.Th><Table.Th scope="col">{text("kind")}</Table.Th></Table.Tr></Table.Thead>
              <Table.Tbody>
                {members.map((one) => (
                  <Table.Tr key={one.name}><Table.Td><CopyText value={one.tag} label={one.tag} /></Table.Td><Table.Td>{one.explanation}</Table.Td><Table.Td>{text(`kinds.${one.kind}`)}</Table.Td></Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Stack>
      ))}
    </Section>
  );
}

function History({ one: { form, history } }: { readonly one: FormDetail }) {
  const text = useTranslations("documents.forms");
  const dates = useDates();
  const { nameOf: personOf } = usePeople();
  const columns: readonly Column<PlacedForm>[] = [
    {
      key: "file", head: text("file"), isMain: true,
      cell: (each) => (each.sha256 === null ? text("built_in_again") : <Anchor size="sm" href={`${address("GET /api/form-templates/{form}/file", { form: form.code })}?sha256=${each.sha256}`} download>{each.file_name}</Anchor>),
    },
    { key: "who", head: text("who"), cell: (each) => personOf(each.placed_by) },
    { key: "when", head: text("when"), cell: (each) => dates.moment(each.placed_at) },
  ];
  return (
    <Section title={text("history")}>
      {history.length === 0 ? <Text size="sm" c="dimmed">{text("no_history")}</Text> : <DataTable label={form.title} columns={columns} rows={history} keyOf={(each) => each.id} />}
    </Section>
  );
}
