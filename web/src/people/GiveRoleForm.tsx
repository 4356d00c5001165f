// A role is given for a time, or somebody becomes a deputy.
import { Button, Select, SimpleGrid, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { RoleChoices, type Account, type AccountView, type DateText, type Id, type Role } from "../api/contract";
import { useMe } from "../app/session";
import { DateField } from "../ui/DateField";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { useRoleTitle } from "./useRoleTitle";

const fields = ["role", "deputy_for", "from_on", "until_on"];

export function GiveRoleForm({ account, all }: { readonly account: Account; readonly all: readonly AccountView[] }) {
  const text = useTranslations("people.account");
  const titleOf = useRoleTitle();
  const { today } = useMe();
  const give = useCommand("POST /api/accounts/{account}/roles");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [role, setRole] = useState<Role | null>(null);
  const [deputyFor, setDeputyFor] = useState<string | null>(null);
  const [from, setFrom] = useState<string>(today);
  const [until, setUntil] = useState<string | null>(null);
  const holders = all.filter((one) => one.account.id !== account.id && !one.account.is_closed && one.roles.some((each) => each.role === role && each.deputy_for === null));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (role === null) return;
    const body = { role, deputy_for: deputyFor as Id<"Account"> | null, from_on: from as DateText, until_on: until as DateText | null };
    if (!(await send(() => give.mutateAsync({ values: { account: account.id }, body })))) return;
    setRole(null);
    setDeputyFor(null);
    setUntil(null);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select
            label={text("role")} value={role} error={faultOf(refusal, "role")} data={RoleChoices.map((value) => ({ value, label: titleOf(value) }))}
            onChange={(value) => {
              setRole(value as Role | null);
              setDeputyFor(null);
            }}
          />
          <Select
            label={text("deputy_for")} placeholder={text("no_deputy")} clearable disabled={role === null} value={deputyFor} onChange={setDeputyFor} error={faultOf(refusal, "deputy_for")}
            data={holders.map((one) => ({ value: one.account.id, label: one.account.name }))}
          />
          <DateField label={text("from_on")} isRequired earliest={today} value={from} onChange={(day) => day !== null && setFrom(day)} error={faultOf(refusal, "from_on")} />
          <DateField label={text("until_on")} earliest={from} value={until} onChange={setUntil} error={faultOf(refusal, "until_on")} />
        </SimpleGrid>
        <RefusalNote problem={refusal} fields={fields} />
        <Button type="submit" variant="light" loading={isBusy} disabled={role === null} leftSection={<IconPlus size={17} aria-hidden />} style={{ alignSelf: "flex-start" }}>{text("give")}</Button>
      </Stack>
    </form>
  );
}
