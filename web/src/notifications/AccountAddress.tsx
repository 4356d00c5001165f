// Where one account gets its mail, as the administrator sets it.
import { Button, Group, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { GivenAddressLimits, type Account, type AddressView } from "../api/contract";
import { Answered } from "../ui/Answered";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function AccountAddress({ account }: { readonly account: Account["id"] }) {
  const address = useAnswer("GET /api/accounts/{account}/address", { account });
  return <Answered of={address}>{(view) => <Form key={view.address ?? ""} account={account} view={view} />}</Answered>;
}

function Form({ account, view }: { readonly account: Account["id"]; readonly view: AddressView }) {
  const text = useTranslations("notifications.address");
  const ui = useTranslations("ui");
  const give = useCommand("PUT /api/accounts/{account}/address");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [address, setAddress] = useState(view.address ?? "");
  const given = address.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send(() => give.mutateAsync({ values: { account }, body: { address: given === "" ? null : given } }))) showDone(text("given_done"));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Group align="flex-end" gap="xs">
        <TextInput
          label={text("of_account")} description={text("of_account_hint")} type="email" autoComplete="off" style={{ flex: 1 }} maxLength={GivenAddressLimits.address}
          value={address} onChange={(event) => setAddress(event.currentTarget.value)} error={faultOf(refusal, "address")}
        />
        <Button type="submit" variant="default" loading={isBusy} disabled={given === (view.address ?? "")}>{ui("save")}</Button>
      </Group>
      <RefusalNote problem={refusal} fields={["address"]} />
    </form>
  );
}
