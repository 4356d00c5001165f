// A review link for one person: which items, for whom, until when. The link is shown once.
import { Alert, Button, Checkbox, Group, Modal, PasswordInput, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewReviewLinkLimits, type MadeLink, type ReviewItem, type SessionDetail, type WallTimeText } from "../api/contract";
import { useMe } from "../app/session";
import { linkTo } from "../app/whatsApp";
import { CopyForWhatsApp } from "../ui/CopyForWhatsApp";
import { CopyText } from "../ui/CopyText";
import { useDates } from "../ui/dates";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { WallTimeField } from "../ui/WallTimeField";

interface Properties {
  readonly detail: SessionDetail;
  readonly onClose: () => void;
}

export function NewLinkDialog({ detail, onClose }: Properties) {
  const text = useTranslations("links.form");
  const ui = useTranslations("ui");
  const [made, setMade] = useState<MadeAndSent | null>(null);
  const title = made === null ? text("title") : text("made", { reviewer: made.made.link.reviewer });
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false} closeButtonProps={{ "aria-label": ui("close") }}>
      {made === null ? <LinkForm detail={detail} onMade={setMade} onClose={onClose} /> : <Made {...made} onClose={onClose} />}
    </Modal>
  );
}

interface MadeAndSent {
  readonly made: MadeLink;
  readonly isMailed: boolean;
}

const empty = { reviewer: "", email: "", note: "", password: "" };

function LinkForm({ detail, onMade, onClose }: Properties & { readonly onMade: (made: MadeAndSent) => void }) {
  const text = useTranslations("links.form");
  const ui = useTranslations("ui");
  const links = useTranslations("links");
  const waiting = detail.items.filter((item) => item.verdict === null);
  const [items, setItems] = useState<readonly string[]>(waiting.length === 1 ? [waiting[0]!.id] : []);
  const [written, setWritten] = useState(empty);
  const [isMailed, setMailed] = useState(false);
  const [expires, setExpires] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const { isBusy, refusal, send } = useDialogSubmit();
  const make = useCommand("POST /api/reviews/{session}/links");
  const lacksItems = items.length === 0;
  const lacksName = written.reviewer.trim() === "";
  const orNothing = (value: string) => (value.trim() === "" ? null : value.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksItems || lacksName) return;
    const body = {
      items: waiting.filter((item) => items.includes(item.id)).map((item) => item.id),
      reviewer: written.reviewer.trim(),
      email: orNothing(written.email),
      note: orNothing(written.note),
      expires: expires as WallTimeText | null,
      password: written.password === "" ? null : written.password,
      is_mailed: isMailed,
    };
    void send(async () => onMade({ made: await make.mutateAsync({ values: { session: detail.session.id }, body }), isMailed }));
  };
  const field = (name: keyof typeof empty) => ({
    label: text(name), value: written[name], maxLength: NewReviewLinkLimits[name], error: faultOf(refusal, name),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setWritten((before) => ({ ...before, [name]: value }));
    },
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Checkbox.Group
          label={text("items")} required value={[...items]} onChange={setItems}
          error={faultOf(refusal, "items") ?? (isTried && lacksItems ? text("items_missing") : undefined)}
        >
          <Stack gap="xs" mt="xs">{waiting.map((item: ReviewItem) => <Checkbox key={item.id} value={item.id} label={item.title} />)}</Stack>
        </Checkbox.Group>
        <TextInput {...field("reviewer")} required data-autofocus error={faultOf(refusal, "reviewer") ?? (isTried && lacksName ? text("reviewer_missing") : undefined)} />
        <TextInput {...field("email")} description={text("email_hint")} type="email" autoComplete="off" />
        <Checkbox
          label={text("is_mailed")} checked={isMailed} onChange={(event) => setMailed(event.currentTarget.checked)}
          error={faultOf(refusal, "is_mailed")}
        />
        <Textarea {...field("note")} autosize minRows={2} />
        <WallTimeField label={text("expires")} value={expires} onChange={setExpires} usualTime="17:00" error={faultOf(refusal, "expires")} />
        <PasswordInput {...field("password")} description={text("password_hint")} autoComplete="new-password" />
        <RefusalNote problem={refusal} fields={["items", "reviewer", "email", "note", "expires", "password", "is_mailed"]} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
          <Button type="submit" loading={isBusy}>{links("make")}</Button>
        </Group>
      </Stack>
    </form>
  );
}

function Made({ made, isMailed, onClose }: MadeAndSent & { readonly onClose: () => void }) {
  const text = useTranslations("links.form");
  const message = useTranslations("whatsapp");
  const dates = useDates();
  const { office } = useMe();
  const { link, path } = made;
  return (
    <Stack>
      {isMailed && <Text size="sm" role="status">{text("is_on_its_way")}</Text>}
      <CopyText value={linkTo(path, office.public_address, window.location.origin)} label={text("link")} />
      <Alert color="amber"><Text size="sm">{text("once")}</Text></Alert>
      <Group justify="space-between">
        <CopyForWhatsApp
          request={message("review")} title={link.items.map((item) => item.title).join("; ")}
          lines={[message("until", { day: dates.moment(link.expires_at) })]} path={path}
        />
        <Button onClick={onClose}>{text("done")}</Button>
      </Group>
    </Stack>
  );
}
