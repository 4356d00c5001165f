// How collecting from the mailbox fares: when the last mail came, or since when the mailbox cannot be opened.
import { Alert, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { useMay } from "../app/session";
import { Moment } from "../ui/Moment";

/** `isCalm`: nothing is said while all is well. */
export function CollectingShown({ isCalm = false }: { readonly isCalm?: boolean }) {
  const text = useTranslations("correspondence.collecting");
  const mayReadWork = useMay("office.read_work");
  const { data } = useAnswer("GET /api/mail-collecting", {}, {}, { enabled: mayReadWork });
  if (data === undefined) return null;
  if (data.is_on && data.failing_since !== null)
    return (
      <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={text("failing")}>
        {text("failing_since")} <Moment at={data.failing_since} />. {data.said !== null && text("said", { words: data.said })}
      </Alert>
    );
  if (isCalm) return null;
  return (
    <Text size="sm" c="dimmed">
      {data.last_mail_at === null ? text("nothing_yet") : <>{text("last_mail")} <Moment at={data.last_mail_at} /></>}
      {data.too_large_count > 0 && <> · {text("too_large", { count: data.too_large_count })}</>}
    </Text>
  );
}
