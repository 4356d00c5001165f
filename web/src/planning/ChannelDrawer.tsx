// A channel registered, renamed, closed or opened again.
import { Alert, Button, Divider, Drawer, Group, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconBolt, IconLock, IconLockOpen, IconUser } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { ChannelChangeLimits, ChannelKindChoices, type Channel, type ChannelKind } from "../api/contract";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { ChannelIcon } from "./ChannelIcon";
import { publisherOf } from "./channelWords";

interface Properties {
  readonly channel: Channel | null;
  readonly onClose: () => void;
}

export function ChannelDrawer({ channel, onClose }: Properties) {
  const text = useTranslations("planning.channels");
  const ui = useTranslations("ui");
  return (
    <Drawer opened onClose={onClose} position="right" size="md" title={text(channel === null ? "new" : "change_title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <Fields channel={channel} onClose={onClose} />
      {channel !== null && <><Divider my="lg" /><Closing channel={channel} onClose={onClose} /></>}
    </Drawer>
  );
}

function Fields({ channel, onClose }: Properties) {
  const text = useTranslations("planning.channels");
  const ui = useTranslations("ui");
  const add = useCommand("POST /api/channels");
  const change = useCommand("PUT /api/channels/{channel}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [asOpened] = useState(channel);
  const form = useForm({
    initialValues: { kind: (channel?.kind ?? null) as ChannelKind | null, name: channel?.name ?? "", address: channel?.address ?? "", audience: channel?.audience ?? "" },
    validate: { kind: (kind) => (kind === null ? text("kind_missing") : null) },
  });
  const submit = form.onSubmit(({ kind, name, address, audience }) =>
    void send(async () => {
      const body = { name: name.trim(), address: words(address), audience: words(audience) };
      try {
        if (asOpened === null) await add.mutateAsync({ values: {}, body: { ...body, kind: kind ?? "other" } });
        else await change.mutateAsync({ values: { channel: asOpened.id }, body: { ...body, version: asOpened.version, is_closed: asOpened.is_closed } });
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
      showDone(text("saved", { name: body.name }));
      onClose();
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {channel === null ? <KindField value={form.values.kind} onChange={(kind) => form.setFieldValue("kind", kind)} error={form.errors.kind} /> : <KindShown kind={channel.kind} />}
        {form.values.kind !== null && <WhoPublishes kind={form.values.kind} />}
        <TextInput label={text("name")} placeholder={text("name_hint")} required data-autofocus={channel !== null || undefined} maxLength={ChannelChangeLimits.name} {...form.getInputProps("name")} />
        <TextInput label={text("address")} description={text(form.values.kind === "webhook" ? "address_webhook" : "address_hint")} maxLength={ChannelChangeLimits.address} {...form.getInputProps("address")} />
        <Textarea label={text("audience")} placeholder={text("audience_hint")} autosize minRows={2} maxLength={ChannelChangeLimits.audience} {...form.getInputProps("audience")} />
        <RefusalNote problem={refusal} fields={["kind", "name", "address", "audience"]} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
          <Button type="submit" loading={isBusy}>{text(channel === null ? "add" : "save")}</Button>
        </Group>
      </Stack>
    </form>
  );
}

function KindField({ value, onChange, error }: { readonly value: ChannelKind | null; readonly onChange: (kind: ChannelKind | null) => void; readonly error: React.ReactNode }) {
  const text = useTranslations("planning.channels");
  const kinds = useTranslations("planning.channel_kind");
  return (
    <Select
      label={text("kind")} required searchable data-autofocus data={ChannelKindChoices.map((kind) => ({ value: kind, label: kinds(kind) }))} value={value} error={error}
      onChange={(kind) => onChange(kind as ChannelKind | null)}
      leftSection={value === null ? undefined : <ChannelIcon kind={value} size={16} />}
      renderOption={({ option }) => <Group gap={8} wrap="nowrap"><ChannelIcon kind={option.value as ChannelKind} size={16} />{option.label}</Group>}
    />
  );
}

function KindShown({ kind }: { readonly kind: ChannelKind }) {
  const kinds = useTranslations("planning.channel_kind");
  return <Group gap={8}><ChannelIcon kind={kind} size={20} /><Text fw={600}>{kinds(kind)}</Text></Group>;
}

function WhoPublishes({ kind }: { readonly kind: ChannelKind }) {
  const text = useTranslations("planning.channels.by_words");
  const publisher = publisherOf(kind);
  const Sign = publisher === "people" ? IconUser : IconBolt;
  return <Alert color="gray" icon={<Sign aria-hidden />}><Text size="sm">{text(publisher)}</Text></Alert>;
}

function Closing({ channel, onClose }: { readonly channel: Channel; readonly onClose: () => void }) {
  const text = useTranslations("planning.channels");
  const change = useCommand("PUT /api/channels/{channel}");
  const [isAsked, setAsked] = useState(false);
  const verb = text(channel.is_closed ? "reopen" : "close");
  const Sign = channel.is_closed ? IconLockOpen : IconLock;
  const turn = async () => {
    const { version, name, address, audience, is_closed } = channel;
    await change.mutateAsync({ values: { channel: channel.id }, body: { version, name, address, audience, is_closed: !is_closed } });
    showDone(text(is_closed ? "reopened" : "closed_done", { name }));
    onClose();
  };
  return (
    <>
      <Group justify="space-between" align="center">
        <Text size="sm" c="dimmed" maw="34ch">{text(channel.is_closed ? "reopen_words" : "close_words")}</Text>
        <Button variant="light" {...(channel.is_closed ? {} : { color: "red" })} leftSection={<Sign size={16} aria-hidden />} onClick={() => setAsked(true)}>{verb}</Button>
      </Group>
      <ConfirmDialog opened={isAsked} title={verb} verb={verb} isDangerous={!channel.is_closed} onConfirm={turn} onClose={() => setAsked(false)}>
        <Text size="sm"><b>{channel.name}</b>. {text(channel.is_closed ? "reopen_words" : "close_words")}</Text>
      </ConfirmDialog>
    </>
  );
}

function words(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
