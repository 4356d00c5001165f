// A decision that needs its reason: returned, moved after issue, overridden, taken down.
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState, type FormEvent, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "./RefusalNote";
import { faultOf } from "./fieldErrors";
import { useDialogSubmit } from "./useDialogSubmit";

interface Properties {
  readonly opened: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  readonly verb: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly longest?: number;
  /** The field that the contract calls the reason, to show its fault here. */
  readonly field?: string;
  readonly isDangerous?: boolean;
  readonly onConfirm: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

export function ReasonDialog(properties: Properties) {
  const { opened, title, children, verb, label, placeholder, longest = 2000, field = "reason", isDangerous = false } = properties;
  const text = useTranslations("ui");
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const { isBusy, refusal, send, forget } = useDialogSubmit();
  const close = () => {
    forget();
    setMissing(false);
    properties.onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === "");
    if (reason.trim() === "") return;
    if (!(await send(() => properties.onConfirm(reason.trim())))) return;
    setReason("");
    close();
  };
  return (
    <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ "aria-label": text("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          {children !== undefined && <Text component="div" size="sm">{children}</Text>}
          <Textarea
            data-autofocus
            label={label ?? text("reason_label")}
            placeholder={placeholder}
            required
            autosize
            minRows={3}
            maxLength={longest}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isMissing ? text("reason_missing") : faultOf(refusal, field)}
          />
          <RefusalNote problem={refusal} fields={[field]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close} disabled={isBusy}>
              {text("cancel")}
            </Button>
            <Button type="submit" loading={isBusy} {...(isDangerous ? { color: "red.9" } : {})}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
