// All versions of a document, the newest first, with what was decided about each over which bytes.
import { Anchor, Button, Group, Stack, Text, Tooltip } from "@mantine/core";
import { IconFileImport, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { DocumentDetail, RevisionView } from "../api/contract";
import { useMay } from "../app/session";
import { usePeople } from "../people/usePeople";
import { useDates } from "../ui/dates";
import { History } from "../ui/History";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { stateTones, stepTones } from "./documentWords";
import { NewRevisionDialog } from "./NewRevisionDialog";
import classes from "./VersionsSection.module.css";

interface Properties {
  readonly detail: DocumentDetail;
  readonly shown: RevisionView;
}

export function VersionsSection({ detail, shown }: Properties) {
  const text = useTranslations("documents.versions");
  const mayWrite = useMay("documents.write");
  const [isDrafting, setDrafting] = useState(false);
  const isProcedure = detail.revisions.some((one) => one.revision.procedure !== null);
  return (
    <Section
      title={text("title")}
      actions={mayWrite && (
        isProcedure ? (
          <Button component={Link} to="/dokumen/impor" size="xs" variant="light" leftSection={<IconFileImport size={16} aria-hidden />} className="no-print">{text("import")}</Button>
        ) : (
          <Button size="xs" variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDrafting(true)} className="no-print">{text("new")}</Button>
        )
      )}
    >
      <ol className={classes.list}>
        {detail.revisions.map((one) => <Version key={one.revision.id} of={one} isShown={one === shown} />)}
      </ol>
      {isDrafting && <NewRevisionDialog detail={detail} onClose={() => setDrafting(false)} />}
    </Section>
  );
}

function Version({ of: { revision, decisions, author_name, is_in_force }, isShown }: { readonly of: RevisionView; readonly isShown: boolean }) {
  const text = useTranslations("documents.versions");
  const states = useTranslations("documents.state");
  const steps = useTranslations("documents.step");
  const dates = useDates();
  const { nameOf } = usePeople();
  return (
    <li className={classes.version} aria-current={isShown || undefined}>
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to="." search={{ versi: revision.label } as never} fw={650}>{text("version", { label: revision.label })}</Anchor>
        <StateBadge tone={stateTones[revision.state]} size="sm">{states(is_in_force ? "in_force" : revision.state)}</StateBadge>
      </Group>
      <Text size="xs" c="dimmed">
        {text("by", { name: author_name, day: dates.day(revision.issued_on) })}
        {revision.in_force_on !== null && ` · ${text("in_force", { day: dates.day(revision.in_force_on) })}`}
      </Text>
      {revision.reason !== null && <Text size="sm" mt={4}>{revision.reason}</Text>}
      {decisions.length > 0 && (
        <Stack mt="sm">
          <History
            label={text("decisions", { label: revision.label })}
            happenings={[...decisions].sort((one, other) => other.decided_at.localeCompare(one.decided_at)).map((one) => ({
              id: one.id, what: <Text span size="sm">{steps(one.step)}</Text>, who: nameOf(one.decided_by), at: one.decided_at, tone: stepTones[one.step],
              more: <DecisionMore reason={one.reason} digest={one.sha256} />,
            }))}
          />
        </Stack>
      )}
    </li>
  );
}

function DecisionMore({ reason, digest }: { readonly reason: string | null; readonly digest: string }) {
  return (
    <>
      {reason !== null && <div>{reason}</div>}
      <Tooltip label={`SHA-256 ${digest}`} multiline maw={340} events={{ hover: true, focus: true, touch: true }}>
        <Text component="span" tabIndex={0} size="xs" c="dimmed" ff="monospace">SHA-256 {digest.slice(0, 12)}…</Text>
      </Tooltip>
    </>
  );
}
