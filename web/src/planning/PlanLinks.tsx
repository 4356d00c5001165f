// The links to a saved view: made, shown once, revoked.
import { Alert, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { MadePlanLink, PlanViewDetail, ShownPlanLink } from "../api/contract";
import { NewPlanLinkLimits } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { CopyText } from "../ui/CopyText";
import { useDates } from "../ui/dates";
import { RefusalNote } from "../ui/RefusalNote";
import { showRefusal } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function PlanLinks({ detail, mayShare }: { readonly detail: PlanViewDetail; readonly mayShare: boolean }) {
  const text = useTranslations("views.links");
  const [isAsked, setAsked] = useState(false);
  const [made, setMade] = useState<MadePlanLink | null>(null);
  return (
    <Stack gap={6}>
      {detail.links.map((link) => <OneLink key={link.id} link={link} mayShare={mayShare} />)}
      {made !== null && <Addresses made={made} />}
      {mayShare && !isAsked && (
        <Group><Button size="compact-sm" variant="subtle" onClick={() => setAsked(true)} aria-label={text("make_for", { name: detail.view.name })}>{text("make")}</Button></Group>
      )}
      {isAsked && <NewLink detail={detail} onMade={(link) => (setMade(link), setAsked(false))} onClose={() => setAsked(false)} />}
    </Stack>
  );
}

function Addresses({ made }: { readonly made: MadePlanLink }) {
  const text = useTranslations("views.links");
  return (
    <Alert title={text("made")} color="teal" role="status">
      <Text size="sm">{text("once")}</Text>
      <Text size="xs" mt={6}>{text("page")}</Text>
      <CopyText value={window.location.origin + made.page} label={text("page")} />
      <Text size="xs" mt={6}>{text("calendar")}</Text>
      <CopyText value={window.location.origin + made.calendar} label={text("calendar")} />
    </Alert>
  );
}

interface NewLinkProperties {
  readonly detail: PlanViewDetail;
  readonly onMade: (made: MadePlanLink) => void;
  readonly onClose: () => void;
}

function NewLink({ detail, onMade, onClose }: NewLinkProperties) {
  const text = useTranslations("views.links");
  const ui = useTranslations("ui");
  const make = useCommand("POST /api/plan-views/{view}/links");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [note, setNote] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => onMade(await make.mutateAsync({ values: { view: detail.view.id }, body: { note: note.trim() === "" ? null : note.trim() } })));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={6}>
        <TextInput size="xs" label={text("note")} placeholder={text("note_hint")} maxLength={NewPlanLinkLimits.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} autoFocus />
        <RefusalNote problem={refusal} />
        <Group gap={6} justify="flex-end">
          <Button size="compact-sm" variant="default" onClick={onClose}>{ui("cancel")}</Button>
          <Button size="compact-sm" type="submit" loading={isBusy}>{text("make")}</Button>
        </Group>
      </Stack>
    </form>
  );
}

function OneLink({ link, mayShare }: { readonly link: ShownPlanLink; readonly mayShare: boolean }) {
  const text = useTranslations("views.links");
  const dates = useDates();
  const { nameOf } = usePeople();
  const revoke = useCommand("POST /api/plan-links/{link}/revoke");
  const name = link.note ?? text("nameless");
  return (
    <Group justify="space-between" wrap="nowrap" gap={6}>
      <Text size="xs" td={link.revoked_at === null ? undefined : "line-through"}>
        {name} · {nameOf(link.made_by)}, {dates.moment(link.made_at)}
      </Text>
      {link.revoked_at !== null && <Text size="xs" c="dimmed">{text("revoked")}</Text>}
      {link.revoked_at === null && mayShare && (
        <Button
          size="compact-xs" variant="default" loading={revoke.isPending} aria-label={text("revoke_one", { name })}
          onClick={() => void revoke.mutateAsync({ values: { link: link.id }, body: null }).catch(showRefusal)}
        >
          {text("revoke")}
        </Button>
      )}
    </Group>
  );
}
