// One account: its name, its roles with their days, a new link, and closing it.
import { Alert, Button, Drawer, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconLock, IconLockOpen, IconMailForward } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { AccountChangeLimits, type Account, type AccountView, type Invitation } from "../api/contract";
import { AccountAddress } from "../notifications/AccountAddress";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { GiveRoleForm } from "./GiveRoleForm";
import { HeldRoles } from "./HeldRoles";

interface Properties {
  readonly view: AccountView;
  readonly all: readonly AccountView[];
  readonly onInvited: (invitation: Invitation) => void;
  readonly onClose: () => void;
}

export function AccountDrawer({ view, all, onInvited, onClose }: Properties) {
  const text = useTranslations("people.account");
  const ui = useTranslations("ui");
  const { account } = view;
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={account.name} closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack gap="lg">
        {account.is_closed && <Alert color="amber"><Text size="sm">{text("is_closed")}</Text></Alert>}
        <NameForm key={account.version} account={account} />
        <Section title={text("roles")}>
          <Stack>
            <HeldRoles view={view} all={all} />
            {!account.is_closed && <GiveRoleForm account={account} all={all} />}
          </Stack>
        </Section>
        {!account.is_closed && <AccountAddress account={account.id} />}
        <Access account={account} onInvited={onInvited} />
      </Stack>
    </Drawer>
  );
}

function NameForm({ account }: { readonly account: Account }) {
  const text = useTranslations("people.account");
  const ui = useTranslations("ui");
  const change = useCommand("PUT /api/accounts/{account}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [name, setName] = useState(account.name);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "" || name.trim() === account.name) return;
    const body = { version: account.version, name: name.trim(), is_closed: account.is_closed };
    if (await send(() => change.mutateAsync({ values: { account: account.id }, body }))) showDone(text("renamed"));
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Group align="flex-end" gap="xs">
        <TextInput
          label={text("name")} description={account.username === null ? text("not_begun") : text("username", { username: account.username })} style={{ flex: 1 }} required
          maxLength={AccountChangeLimits.name} value={name} onChange={(event) => setName(event.currentTarget.value)} error={faultOf(refusal, "name")}
        />
        <Button type="submit" variant="default" loading={isBusy} disabled={name.trim() === "" || name.trim() === account.name}>{ui("save")}</Button>
      </Group>
      <RefusalNote problem={refusal} fields={["name"]} />
    </form>
  );
}

function Access({ account, onInvited }: { readonly account: Account; readonly onInvited: (invitation: Invitation) => void }) {
  const text = useTranslations("people.account");
  const invite = useCommand("POST /api/accounts/{account}/invitation");
  const change = useCommand("PUT /api/accounts/{account}");
  const [asking, setAsking] = useState<"invite" | "close" | null>(null);
  const values = { account: account.id };
  const turn = account.is_closed ? "reopen" : "close";
  return (
    <Section title={text("access")}>
      <Group gap="xs">
        {!account.is_closed && <Button variant="default" leftSection={<IconMailForward size={18} aria-hidden />} onClick={() => setAsking("invite")}>{text("invite")}</Button>}
        <Button variant="default" leftSection={account.is_closed ? <IconLockOpen size={18} aria-hidden /> : <IconLock size={18} aria-hidden />} onClick={() => setAsking("close")}>{text(turn)}</Button>
      </Group>
      <ConfirmDialog
        opened={asking === "invite"} onClose={() => setAsking(null)} title={text("invite_title", { name: account.name })} verb={text("invite")}
        onConfirm={async () => onInvited(await invite.mutateAsync({ values, body: null }))}
      >
        <Text size="sm">{text("invite_text")}</Text>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === "close"} onClose={() => setAsking(null)} title={text(`${turn}_title`, { name: account.name })} verb={text(turn)} isDangerous={!account.is_closed}
        onConfirm={() => change.mutateAsync({ values, body: { version: account.version, name: account.name, is_closed: !account.is_closed } })}
      >
        <Text size="sm">{text(`${turn}_text`)}</Text>
      </ConfirmDialog>
    </Section>
  );
}
