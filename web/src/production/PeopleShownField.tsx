// People who can be recognised in a content, and the proof that they agree (for children: that a parent or guardian does).
import { ActionIcon, Anchor, Button, Checkbox, FileButton, Group, Paper, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconTrash, IconUpload } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { PersonShownLimits, type Evidence, type PersonShown } from "../api/contract";
import { FilesOnTheirWay } from "../evidence/FilesOnTheirWay";
import { useKeepFiles } from "../evidence/useKeepFiles";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";

interface Properties {
  readonly content: string;
  readonly people: readonly PersonShown[];
  readonly files: readonly Evidence[];
  readonly onChange: (people: readonly PersonShown[]) => void;
}

export function PeopleShownField({ content, people, files, onChange }: Properties) {
  const text = useTranslations("production.people");
  const change = (index: number, news: Partial<PersonShown>) => onChange(people.map((one, each) => (each === index ? { ...one, ...news } : one)));
  return (
    <Section title={text("title")} hint={text("hint")} id="people-shown">
      <Stack gap="sm">
        {people.map((person, index) => (
          <Paper key={index} withBorder p="xs" component="fieldset" aria-label={person.name || text("person", { number: index + 1 })}>
            <Stack gap="xs">
              <Group gap="xs" wrap="nowrap" align="flex-end">
                <TextInput label={text("name")} style={{ flex: 1 }} maxLength={PersonShownLimits.name} value={person.name} onChange={(event) => change(index, { name: event.currentTarget.value })} />
                <ActionIcon variant="subtle" color="gray" size="lg" aria-label={text("remove", { name: person.name || String(index + 1) })} onClick={() => onChange(people.filter((_, each) => each !== index))}>
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </Group>
              <Checkbox label={text("minor")} checked={person.is_minor} onChange={(event) => change(index, { is_minor: event.currentTarget.checked })} />
              <Consent content={content} person={person} proof={files.find((one) => one.id === person.consent)} onChange={(consent) => change(index, { consent })} />
            </Stack>
          </Paper>
        ))}
        <Group>
          <Button size="xs" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...people, { name: "", is_minor: false, consent: null }])}>{text("add")}</Button>
        </Group>
      </Stack>
    </Section>
  );
}

interface ConsentProperties {
  readonly content: string;
  readonly person: PersonShown;
  readonly proof: Evidence | undefined;
  readonly onChange: (consent: PersonShown["consent"]) => void;
}

function Consent({ content, person, proof, onChange }: ConsentProperties) {
  const text = useTranslations("production.people");
  const { onTheirWay, keep, tryAgain, giveUp, useKnown, keepAnew } = useKeepFiles({ subject: { kind: "content", id: content }, onKept: (kept) => onChange(kept.id) });
  if (person.consent !== null)
    return (
      <Group gap="xs">
        <StateBadge tone="good">{text(person.is_minor ? "parental_consent" : "consent")}</StateBadge>
        <Anchor component={Link} to={`/bukti/${person.consent}`} size="sm">{proof?.title ?? text("see_consent")}</Anchor>
        <Button size="compact-xs" variant="subtle" onClick={() => onChange(null)}>{text("take_away")}</Button>
      </Group>
    );
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <StateBadge tone="warning">{text("no_consent")}</StateBadge>
        <FileButton onChange={(file) => file !== null && keep([file])}>
          {(button) => <Button {...button} size="compact-sm" variant="default" leftSection={<IconUpload size={14} aria-hidden />}>{text(person.is_minor ? "upload_parental" : "upload")}</Button>}
        </FileButton>
      </Group>
      {person.is_minor && <Text size="xs" c="dimmed">{text("minor_hint")}</Text>}
      <FilesOnTheirWay files={onTheirWay} onTryAgain={tryAgain} onGiveUp={giveUp} onUseKnown={useKnown} onKeepAnew={keepAnew} />
    </Stack>
  );
}
