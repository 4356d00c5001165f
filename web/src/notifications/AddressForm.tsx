// Where one's mail goes: an address that its owner proves with a code, or that an administrator has set.
import { Alert, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconMailOff } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { AddressCodeLimits, NewAddressLimits, type AddressView, type ClaimedAddress } from "../api/contract";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { useDates } from "../ui/dates";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function AddressForm({ view }: { readonly view: AddressView }) {
  const text = useTranslations("notifications.address");
  return (
    <Section title={text("title")} hint={text("hint")}>
      <Stack>
        {!view.is_mail_on && <Alert color="amber" icon={<IconMailOff aria-hidden />} title={text("off")} />}
        <Present view={view} />
        {view.claim === null ? <Claim view={view} /> : <Code claim={view.claim} />}
      </Stack>
    </Section>
  );
}

function Present({ view }: { readonly view: AddressView }) {
  const text = useTranslations("notifications.address");
  const forget = useCommand("DELETE /api/me/address");
  const [isAsking, setAsking] = useState(false);
  if (view.address === null) return <Text size="sm">{text("none")}</Text>;
  return (
    <Group justify="space-between" gap="xs">
      <div>
        <Text fw={600} style={{ overflowWrap: "anywhere" }}>{view.address}</Text>
        <Text size="sm" c="dimmed">{text(view.is_set_by_owner ? "confirmed" : "given")}</Text>
      </div>
      <Button variant="default" onClick={() => setAsking(true)}>{text("forget")}</Button>
      <ConfirmDialog opened={isAsking} onClose={() => setAsking(false)} title={text("forget_title")} verb={text("forget")} onConfirm={() => forget.mutateAsync({ values: {}, body: null })}>
        <Text size="sm">{text("forget_text")}</Text>
      </ConfirmDialog>
    </Group>
  );
}

function Claim({ view }: { readonly view: AddressView }) {
  const text = useTranslations("notifications.address");
  const claim = useCommand("POST /api/me/address");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [address, setAddress] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (address.trim() !== "") void send(() => claim.mutateAsync({ values: {}, body: { address: address.trim() } }));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-end" gap="xs">
        <TextInput
          label={text(view.address === null ? "address" : "new_address")} description={text("code_hint")} type="email" autoComplete="email" style={{ flex: "1 1 16rem" }} maxLength={NewAddressLimits.address}
          value={address} onChange={(event) => setAddress(event.currentTarget.value)} error={faultOf(refusal, "address")}
        />
        <Button type="submit" variant="default" loading={isBusy} disabled={!view.is_mail_on || address.trim() === ""}>{text("send_code")}</Button>
      </Group>
      <RefusalNote problem={refusal} fields={["address"]} />
    </form>
  );
}

function Code({ claim }: { readonly claim: ClaimedAddress }) {
  const text = useTranslations("notifications.address");
  const dates = useDates();
  const confirm = useCommand("POST /api/me/address/code");
  const forget = useCommand("POST /api/me/address/cancel");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [code, setCode] = useState("");
  const [isWrong, setWrong] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await send(async () => {
      const view = await confirm.mutateAsync({ values: {}, body: { code } });
      setWrong(view.claim !== null);
      if (view.address === claim.address) showDone(text("done"));
    });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="xs">
        <Text size="sm" role="status">{text("sent", { address: claim.address, until: dates.moment(claim.expires_at) })}</Text>
        <Group align="flex-end" gap="xs">
          <TextInput
            label={text("code")} inputMode="numeric" autoComplete="one-time-code" maxLength={AddressCodeLimits.code} w={180}
            value={code} onChange={(event) => setCode(event.currentTarget.value)} error={isWrong ? text("wrong", { count: claim.tries_left }) : faultOf(refusal, "code")}
          />
          <Button type="submit" loading={isBusy} disabled={code.trim() === ""}>{text("confirm")}</Button>
          <Button variant="subtle" onClick={() => void send(() => forget.mutateAsync({ values: {}, body: null }))}>{text("other")}</Button>
        </Group>
        <RefusalNote problem={refusal} fields={["code"]} />
      </Stack>
    </form>
  );
}
