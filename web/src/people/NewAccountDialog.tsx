// An account for somebody of the office; the answer is a one-time link for them.
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewAccountLimits, type Invitation, type Role } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { RolesField } from "./RolesField";

interface Properties {
  readonly onMade: (invitation: Invitation) => void;
  readonly onClose: () => void;
}

export function NewAccountDialog({ onMade, onClose }: Properties) {
  const text = useTranslations("people.accounts");
  const ui = useTranslations("ui");
  const make = useCommand("POST /api/accounts");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [name, setName] = useState("");
  const [roles, setRoles] = useState<readonly Role[]>([]);
  const [isTried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "") return;
    await send(async () => {
      onMade(await make.mutateAsync({ values: {}, body: { name: name.trim(), roles } }));
      onClose();
    });
  };
  return (
    <Modal opened onClose={onClose} title={text("new")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <TextInput
            label={text("full_name")} required data-autofocus maxLength={NewAccountLimits.name} value={name} onChange={(event) => setName(event.currentTarget.value)}
            error={faultOf(refusal, "name") ?? (isTried && name.trim() === "" ? text("name_missing") : undefined)}
          />
          <RolesField value={roles} onChange={setRoles} error={faultOf(refusal, "roles")} />
          <RefusalNote problem={refusal} fields={["name", "roles"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("make")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
