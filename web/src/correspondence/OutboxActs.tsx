// What a person may do about a mail: cancel while it waits, send again after a failure, decide what is unclear.
import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { OutboxRow } from "../api/contract";
import { useMay } from "../app/session";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { showDone } from "../ui/toasts";

type Act = "cancel" | "again" | "arrived";

function actsFor(mail: OutboxRow): readonly Act[] {
  if (mail.state === "waiting") return mail.attempts > 0 ? ["again", "cancel"] : ["cancel"];
  if (mail.state === "unknown") return ["arrived", "again"];
  return mail.state === "failed" || mail.state === "cancelled" ? ["again"] : [];
}

export function OutboxActs({ mail }: { readonly mail: OutboxRow }) {
  const text = useTranslations("correspondence.act");
  const mayWrite = useMay("correspondence.write");
  const [asked, ask] = useState<Act | null>(null);
  const orders = { cancel: useCommand("POST /api/outbox/{mail}/cancel"), again: useCommand("POST /api/outbox/{mail}/again"), arrived: useCommand("POST /api/outbox/{mail}/arrived") };
  if (!mayWrite) return null;
  return (
    <Group gap="xs" className="no-print">
      {actsFor(mail).map((act) => (
        <Button key={act} size="compact-sm" variant="default" onClick={() => ask(act)} aria-label={`${text(`${act}.verb`)}: ${mail.subject}`}>{text(`${act}.verb`)}</Button>
      ))}
      {asked !== null && (
        <ConfirmDialog
          opened title={text(`${asked}.title`)} verb={text(`${asked}.verb`)} isDangerous={asked === "cancel"} onClose={() => ask(null)}
          onConfirm={async () => {
            await orders[asked].mutateAsync({ values: { mail: mail.id }, body: { version: mail.version } });
            showDone(text(`${asked}.done`));
          }}
        >
          <Text>{text(`${asked}.text`, { subject: mail.subject, to: mail.to_address })}</Text>
        </ConfirmDialog>
      )}
    </Group>
  );
}
