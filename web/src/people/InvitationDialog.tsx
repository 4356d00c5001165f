// The one-time link, shown once: to be copied and handed to its person.
import { Alert, Button, CopyButton, Group, Modal, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { Invitation } from "../api/contract";
import { CopyText } from "../ui/CopyText";
import { useDates } from "../ui/dates";

interface Properties {
  readonly invitation: Invitation;
  readonly name: string;
  readonly onClose: () => void;
}

export function InvitationDialog({ invitation, name, onClose }: Properties) {
  const text = useTranslations("people.invitation");
  const ui = useTranslations("ui");
  const dates = useDates();
  const link = new URL(invitation.link, window.location.origin).href;
  const until = dates.moment(invitation.expires_at);
  return (
    <Modal opened onClose={onClose} title={name === "" ? text("title") : text("title_for", { name })} closeOnClickOutside={false} size="lg" closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack>
        <Text size="sm">{text("hint", { until })}</Text>
        <CopyText value={link} label={text("link")} />
        <Alert color="amber" icon={<IconAlertTriangle aria-hidden />}><Text size="sm">{text("once")}</Text></Alert>
        <Group justify="flex-end">
          <CopyButton value={text("message", { link, until })}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy} leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}>{text(copied ? "message_copied" : "copy_message")}</Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{text("done")}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
