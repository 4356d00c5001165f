// The accounts of the office: who has one, which roles they hold, and the one-time link to begin.
import { Anchor, Badge, Button, Group, SegmentedControl, Text } from "@mantine/core";
import { IconUserPlus, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { AccountView, Invitation } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMe } from "../app/session";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { AccountDrawer } from "./AccountDrawer";
import { holdsOn } from "./holdings";
import { InvitationDialog } from "./InvitationDialog";
import { NewAccountDialog } from "./NewAccountDialog";
import { useRoleTitle } from "./useRoleTitle";

export function AccountsPage() {
  const text = useTranslations("people.accounts");
  const accounts = useAnswer("GET /api/accounts", {});
  const [isNew, setNew] = useAddressValue("baru");
  const [shown, setShown] = useAddressValue("akun");
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const nameOf = (account: string) => accounts.data?.find((one) => one.account.id === account)?.account.name ?? "";
  const opened = accounts.data?.find((one) => one.account.id === shown) ?? null;
  const button = <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setNew("1")}>{text("new")}</Button>;
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} actions={button} />
      <Answered of={accounts}>{(all) => <Accounts all={all} onOpen={setShown} />}</Answered>
      {isNew !== null && <NewAccountDialog onMade={setInvitation} onClose={() => setNew(null)} />}
      {opened !== null && <AccountDrawer view={opened} all={accounts.data ?? []} onInvited={setInvitation} onClose={() => setShown(null)} />}
      {invitation !== null && <InvitationDialog invitation={invitation} name={nameOf(invitation.account)} onClose={() => setInvitation(null)} />}
    </>
  );
}

function Accounts({ all, onOpen }: { readonly all: readonly AccountView[]; readonly onOpen: (account: string) => void }) {
  const text = useTranslations("people.accounts");
  const [which, setWhich] = useState("open");
  const shown = all.filter(({ account }) => which === "all" || account.is_closed === (which === "closed"));
  const columns: readonly Column<AccountView>[] = [
    {
      key: "name", head: text("column.name"), isMain: true,
      cell: ({ account }) => <Anchor component="button" type="button" size="sm" fw={600} ta="start" onClick={() => onOpen(account.id)}>{account.name}</Anchor>,
    },
    { key: "username", head: text("column.username"), cell: ({ account }) => account.username ?? <StateBadge tone="waiting" size="sm">{text("invited")}</StateBadge> },
    { key: "roles", head: text("column.roles"), cell: (one) => <RolesNow of={one} /> },
    { key: "state", head: text("column.state"), cell: ({ account }) => <StateBadge tone={account.is_closed ? "ended" : "good"} size="sm">{text(account.is_closed ? "closed" : "open")}</StateBadge> },
  ];
  return (
    <>
      <SegmentedControl
        mb="md" aria-label={text("which")} value={which} onChange={setWhich} className="no-print"
        data={["open", "closed", "all"].map((value) => ({ value, label: text(`filter.${value}`) }))}
      />
      <DataTable
        label={text("title")} columns={columns} rows={shown} keyOf={(one) => one.account.id}
        empty={<EmptyState icon={IconUsers} title={text("empty.title")}>{text("empty.text")}</EmptyState>}
      />
    </>
  );
}

function RolesNow({ of: view }: { readonly of: AccountView }) {
  const text = useTranslations("people.accounts");
  const titleOf = useRoleTitle();
  const { today } = useMe();
  const now = view.roles.filter((one) => holdsOn(one, today));
  if (now.length === 0) return <Text span size="sm" c="dimmed">{text("no_role")}</Text>;
  return (
    <Group component="span" gap={4}>
      {now.map((one) => (
        <Badge key={one.id} component="span" variant="light" color={one.deputy_for === null ? "teal" : "violet"} radius="sm">
          {one.deputy_for === null ? titleOf(one.role) : text("deputy", { role: titleOf(one.role) })}
        </Badge>
      ))}
    </Group>
  );
}
