// Where a piece of evidence is used, and was: named, one click away, and taken away again with a reason.
import { Anchor, Button, Group, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { EvidenceDetail, EvidenceUse } from "../api/contract";
import { wayTo } from "../app/address";
import { useMay } from "../app/session";
import { chainSigns } from "../cycles/chainSigns";
import { usePeople } from "../people/usePeople";
import { Moment } from "../ui/Moment";
import { ReasonDialog } from "../ui/ReasonDialog";
import { Section } from "../ui/Section";
import { UseForDialog } from "./UseForDialog";

export function Uses({ detail }: { readonly detail: EvidenceDetail }) {
  const text = useTranslations("evidence.one");
  const use = useTranslations("evidence.use");
  const mayUse = useMay("evidence.add");
  const [isChoosing, setChoosing] = useState(false);
  const now = detail.uses.filter((one) => one.link.ended_at === null);
  const before = detail.uses.filter((one) => one.link.ended_at !== null);
  return (
    <Section title={text("uses")}>
      {now.length === 0 && <Text size="sm" c="dimmed">{text("not_used")}</Text>}
      <List uses={now} mayEnd={mayUse} />
      {mayUse && (
        <Button mt="sm" size="xs" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setChoosing(true)} className="no-print">{use("open")}</Button>
      )}
      {before.length > 0 && (
        <details style={{ marginTop: "var(--mantine-spacing-sm)" }}>
          <summary>{use("before", { count: before.length })}</summary>
          <List uses={before} mayEnd={false} />
        </details>
      )}
      {isChoosing && <UseForDialog detail={detail} onClose={() => setChoosing(false)} />}
    </Section>
  );
}

function List({ uses, mayEnd }: { readonly uses: readonly EvidenceUse[]; readonly mayEnd: boolean }) {
  return (
    <Stack gap="xs" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
      {uses.map((one) => <li key={one.link.id}><Use use={one} mayEnd={mayEnd && one.may_end} /></li>)}
    </Stack>
  );
}

function Use({ use: { link, subject }, mayEnd }: { readonly use: EvidenceUse; readonly mayEnd: boolean }) {
  const text = useTranslations("evidence.use");
  const subjects = useTranslations("evidence.subject");
  const { nameOf } = usePeople();
  const [isEnding, setEnding] = useState(false);
  const end = useCommand("POST /api/evidence-links/{link}/end");
  const Sign = chainSigns[subject.kind];
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Sign size={18} role="img" aria-label={subjects(subject.kind)} style={{ flexShrink: 0, marginTop: 2 }} />
      <div style={{ minWidth: 0, flex: 1 }}>
        <Anchor component={Link} {...wayTo(subject.path)} size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>{subject.title}</Anchor>
        <Text size="xs" c="dimmed">{[subjects(subject.kind), subject.place].filter((part) => part !== "").join(" · ")}</Text>
        <Text size="xs" c="dimmed">{nameOf(link.linked_by)} · <Moment at={link.linked_at} /></Text>
        {link.ended_at !== null && (
          <Text size="xs">{text("ended", { name: link.ended_by === null ? "" : nameOf(link.ended_by), reason: link.end_reason ?? "" })} · <Moment at={link.ended_at} /></Text>
        )}
      </div>
      {mayEnd && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setEnding(true)} className="no-print" aria-label={text("end_for", { title: subject.title })}>{text("end")}</Button>
      )}
      <ReasonDialog
        opened={isEnding} title={text("end_title", { title: subject.title })} verb={text("end")} longest={1000} onClose={() => setEnding(false)}
        onConfirm={(reason) => end.mutateAsync({ values: { link: link.id }, body: { reason } })}
      >
        {text("end_explained")}
      </ReasonDialog>
    </Group>
  );
}
