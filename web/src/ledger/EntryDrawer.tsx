// One entry: what was written, and the proof that it stands in the ledger, to be checked without Siar.
import { Button, Drawer, Group, Stack, Text, Title } from "@mantine/core";
import { IconShieldCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { InclusionProof, TrailEntry } from "../api/contract";
import { Answered } from "../ui/Answered";
import { CopyText } from "../ui/CopyText";
import { JsonShown } from "../ui/JsonShown";
import { KeyValue } from "../ui/KeyValue";
import { LoadingState } from "../ui/LoadingState";
import { Moment } from "../ui/Moment";
import classes from "./EntryDrawer.module.css";
import { About } from "./Trail";

interface Properties {
  readonly entry: TrailEntry;
  readonly onClose: () => void;
  readonly onObject: () => void;
  readonly onKind: () => void;
}

export function EntryDrawer({ entry, onClose, onObject, onKind }: Properties) {
  const text = useTranslations("ledger.entry");
  const ui = useTranslations("ui");
  const [isProving, setProving] = useState(false);
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={text("title", { seq: String(entry.seq) })} closeButtonProps={{ "aria-label": ui("close") }}>
      <Stack gap="lg">
        <div>
          <Text fw={650} size="lg">{entry.actor_name}: {entry.sentence}</Text>
          <Text size="sm" c="dimmed"><Moment at={entry.at} /></Text>
        </div>
        <KeyValue
          facts={[
            [text("about"), <About key="about" entry={entry} />],
            [text("kind"), <Text key="kind" span size="sm" ff="monospace">{entry.kind}</Text>],
            [text("object"), <CopyText key="object" value={entry.object} label={text("object")} />],
            [text("leaf"), <CopyText key="leaf" value={entry.leaf} label={text("leaf")} />],
          ]}
        />
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onObject}>{text("same_object")}</Button>
          <Button size="xs" variant="default" onClick={onKind}>{text("same_kind")}</Button>
        </Group>
        <section>
          <Title order={2} size="h4" mb="xs">{text("content")}</Title>
          {entry.content === null ? <Text size="sm" c="dimmed">{text("no_content")}</Text> : <JsonShown value={entry.content} />}
        </section>
        <section>
          <Title order={2} size="h4" mb="xs">{text("proof")}</Title>
          <Text size="sm" c="dimmed" mb="xs">{text("proof_hint")}</Text>
          {isProving ? <Proof seq={entry.seq} /> : (
            <Button size="xs" leftSection={<IconShieldCheck size={16} aria-hidden />} onClick={() => setProving(true)}>{text("prove")}</Button>
          )}
        </section>
      </Stack>
    </Drawer>
  );
}

function Proof({ seq }: { readonly seq: number }) {
  const proof = useAnswer("GET /api/ledger/{seq}/proof", { seq: String(seq) });
  return <Answered of={proof} loading={<LoadingState rows={3} />}>{(one) => <ProofShown proof={one} />}</Answered>;
}

function ProofShown({ proof }: { readonly proof: InclusionProof }) {
  const text = useTranslations("ledger.entry");
  return (
    <Stack gap="sm">
      <KeyValue
        facts={[
          [text("size"), String(proof.size)],
          [text("root"), <CopyText key="root" value={proof.root} label={text("root")} />],
          [text("public_key"), <CopyText key="key" value={proof.public_key} label={text("public_key")} />],
        ]}
      />
      <div>
        <Text size="sm" c="dimmed">{text("path", { count: proof.path.length })}</Text>
        <ol className={classes.path}>{proof.path.map((digest) => <li key={digest}>{digest}</li>)}</ol>
      </div>
      <div>
        <Text size="sm" c="dimmed">{text("checkpoint")}</Text>
        <pre className={classes.note}>{proof.checkpoint}</pre>
      </div>
      <Group><CopyWhole proof={proof} /></Group>
    </Stack>
  );
}

function CopyWhole({ proof }: { readonly proof: InclusionProof }) {
  const text = useTranslations("ledger.entry");
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify(proof, null, 2));
    setCopied(true);
  };
  return <Button size="xs" variant="default" onClick={() => void copy()} aria-live="polite">{text(isCopied ? "copied" : "copy")}</Button>;
}
