// What the pack will hold and what it will lack, and the one button that asks for it.
import { Alert, Anchor, Button, Group, List, Spoiler, Stack, Switch, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconFileZip } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { PackGap, PackOutline } from "../api/contract";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { useAnnounce } from "../ui/announce";
import { fileSize } from "../ui/fileSize";
import { KeyValue } from "../ui/KeyValue";
import { RefusalNote } from "../ui/RefusalNote";
import { formOf, queryOf, type AskedPeriod } from "./packPeriod";

export function PackOutlineShown({ period }: { readonly period: AskedPeriod }) {
  const outline = useAnswer("GET /api/packs/outline", {}, queryOf(period), { keepsPrevious: true });
  return (
    <Answered of={outline}>
      {(found) => (
        <Stack>
          <Contents outline={found} />
          <Gaps gaps={found.gaps} />
          <Ask period={period} title={found.title} />
        </Stack>
      )}
    </Answered>
  );
}

function Contents({ outline }: { readonly outline: PackOutline }) {
  const text = useTranslations("handover.outline");
  const language = useLocale();
  const filled = outline.parts.filter((one) => one.count > 0);
  return (
    <div>
      <Text fw={600}>{outline.title}</Text>
      <Text size="sm" mb="xs">{text("files", { count: outline.file_count, size: fileSize(outline.file_bytes, language) })}</Text>
      {filled.length === 0 ? <Text size="sm" c="dimmed">{text("nothing")}</Text> : (
        <Spoiler maxHeight={150} showLabel={text("more")} hideLabel={text("less")}>
          <KeyValue facts={filled.map((one) => [one.title, String(one.count)] as const)} />
        </Spoiler>
      )}
    </div>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly PackGap[] }) {
  const text = useTranslations("handover.gaps");
  if (gaps.length === 0) return <Alert color="green" icon={<IconCircleCheck aria-hidden />}><Text size="sm">{text("none")}</Text></Alert>;
  return (
    <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={text("title", { count: gaps.length })}>
      <Text size="sm" mb={4}>{text("hint")}</Text>
      <List size="sm">
        {gaps.map((one) => (
          <List.Item key={one.text}>{one.text} <Anchor component={Link} to={one.path} size="sm" underline="always" aria-label={text("mend_label", { what: one.text })}>{text("mend")}</Anchor></List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Ask({ period, title }: { readonly period: AskedPeriod; readonly title: string }) {
  const text = useTranslations("handover.ask");
  const announce = useAnnounce();
  const mayUnmask = useMay("evidence.unmask");
  const [isWhole, setWhole] = useState(false);
  const ask = useCommand("POST /api/packs");
  const send = () => {
    ask.mutate({ values: {}, body: formOf(period, isWhole ? "whole" : "covered") }, { onSuccess: () => announce(text("asked", { title })) });
  };
  return (
    <Stack gap="sm">
      {mayUnmask && <Switch label={text("whole")} description={text(isWhole ? "whole_on" : "whole_off")} checked={isWhole} onChange={(event) => setWhole(event.currentTarget.checked)} />}
      <RefusalNote problem={ask.error} />
      <Group>
        <Button size="md" loading={ask.isPending} onClick={send} leftSection={<IconFileZip size={20} aria-hidden />}>{text("button")}</Button>
      </Group>
    </Stack>
  );
}
