// What stands in every row that is drawn from publications.
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { RegisterSettingsLimits, type RegisterSettings } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const lines = ["official", "issuer", "place", "retention"] as const;

export function SettingsDialog({ settings, onClose }: { readonly settings: RegisterSettings; readonly onClose: () => void }) {
  const text = useTranslations("disclosure.addition");
  const own = useTranslations("disclosure.settings");
  const ui = useTranslations("ui");
  const settle = useCommand("PUT /api/public-information/settings");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [form, setForm] = useState(settings);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await send(() => settle.mutateAsync({ values: {}, body: form })))) return;
    showDone(own("done"));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={own("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {lines.map((name, index) => (
            <TextInput
              key={name} label={text(name)} required data-autofocus={index === 0 || undefined} maxLength={RegisterSettingsLimits[name]} value={form[name]}
              onChange={(event) => { const { value } = event.currentTarget; setForm((before) => ({ ...before, [name]: value })); }} error={faultOf(refusal, name)}
            />
          ))}
          <RefusalNote problem={refusal} fields={lines} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("save")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
