// Where mails are handed over as .eml or .mbox files, and what became of those handed over last.
import { Anchor, Group, Paper, Progress, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { MailImport } from "../api/contract";
import { FilesOnTheirWay } from "../evidence/FilesOnTheirWay";
import type { Subject } from "../evidence/useKeepFiles";
import { FileDrop } from "../ui/FileDrop";
import { Moment } from "../ui/Moment";
import { useMailFiles } from "./useMailFiles";

/** Mails that are here already are left alone by the server, so nobody is asked about them. */
const askNobody = () => undefined;

export function MailDrop({ subject }: { readonly subject: Subject | null }) {
  const text = useTranslations("correspondence.import");
  const { files, add, tryAgain, giveUp } = useMailFiles(subject);
  const imports = useAnswer("GET /api/mail-imports", {});
  const shown = (imports.data ?? []).filter((one) => subject === null || one.subject === subject.id);
  return (
    <Stack gap="sm" className="no-print">
      <FileDrop label={text("label")} hint={text("hint")} accept=".eml,.mbox,message/rfc822,application/mbox" isMultiple onFiles={add} />
      <FilesOnTheirWay files={files} onTryAgain={tryAgain} onGiveUp={giveUp} onUseKnown={askNobody} onKeepAnew={askNobody} />
      {shown.length > 0 && (
        <Stack gap="xs" component="ul" aria-label={text("last")} style={{ listStyle: "none", padding: 0, margin: 0 }}>
          {shown.slice(0, subject === null ? 10 : 3).map((one) => <li key={one.id}><Import one={one} /></li>)}
        </Stack>
      )}
    </Stack>
  );
}

function Import({ one }: { readonly one: MailImport }) {
  const text = useTranslations("correspondence.import");
  const isDone = one.done_at !== null;
  const share = one.size === 0 ? 100 : (one.read_bytes / one.size) * 100;
  const counts = [
    text("new", { count: one.new_count }),
    one.known_count > 0 ? text("known", { count: one.known_count }) : null,
    one.unreadable_count > 0 ? text("unreadable", { count: one.unreadable_count }) : null,
    one.too_large_count > 0 ? text("too_large", { count: one.too_large_count }) : null,
  ].filter((each) => each !== null);
  return (
    <Paper withBorder p="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>{one.file_name}</Text>
        <Text size="xs" c="dimmed">{isDone ? <Moment at={one.done_at!} /> : text("running")}</Text>
      </Group>
      {!isDone && <Progress value={share} size="sm" mt={4} aria-label={text("progress", { name: one.file_name })} />}
      <Group gap="xs" mt={2}>
        <Text size="sm">{counts.join(" · ")}</Text>
        {isDone && one.last_thread !== null && <Anchor component={Link} to={`/surel/${one.last_thread}`} size="sm">{text("open")}</Anchor>}
      </Group>
    </Paper>
  );
}
