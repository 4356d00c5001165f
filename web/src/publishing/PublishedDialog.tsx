// "It was published by hand": when, where, and the proof.
import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { ManualPublicationLimits, type Evidence, type PlacementDetail, type WallTimeText } from "../api/contract";
import { useOfficeZone } from "../ui/dates";
import { EvidenceDrop } from "../evidence/EvidenceDrop";
import { EvidenceItem } from "../evidence/EvidenceItem";
import { wallTimeIn } from "../production/contentWords";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { WallTimeField } from "../ui/WallTimeField";

interface Properties {
  readonly detail: PlacementDetail;
  readonly onClose: () => void;
}

export function PublishedDialog({ detail, onClose }: Properties) {
  const text = useTranslations("publishing.published");
  const ui = useTranslations("ui");
  const { placement, channel } = detail;
  const zone = useOfficeZone();
  const publish = useCommand("POST /api/placements/{placement}/published");
  const { isBusy, refusal, send } = useDialogSubmit();
  const now = wallTimeIn(zone);
  const [publishedFor, setPublishedFor] = useState<string | null>(placement.planned_for !== null && placement.planned_for <= now ? placement.planned_for : now);
  const [url, setUrl] = useState("");
  const [proof, setProof] = useState<readonly Evidence[]>([]);
  const [isTried, setTried] = useState(false);
  const lacksProof = url.trim() === "" && proof.length === 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksProof || publishedFor === null) return;
    const body = { version: placement.version, published_for: publishedFor as WallTimeText, url: url.trim() === "" ? null : url.trim(), proof: proof.map((one) => one.id) };
    if (!(await send(() => publish.mutateAsync({ values: { placement: placement.id }, body })))) return;
    showDone(text("done", { title: placement.title, channel: channel.name }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <div>
            <Text fw={600}>{placement.title}</Text>
            <Text size="sm" c="dimmed">{channel.name}</Text>
          </div>
          <WallTimeField label={text("published_for")} isRequired value={publishedFor} onChange={setPublishedFor} error={faultOf(refusal, "published_for") ?? (isTried && publishedFor === null ? text("time_missing") : undefined)} />
          <TextInput
            type="url" label={text("url")} placeholder="https://" description={text("url_hint")} maxLength={ManualPublicationLimits.url} value={url}
            error={faultOf(refusal, "url")} onChange={(event) => setUrl(event.currentTarget.value)}
          />
          {proof.map((one) => <EvidenceItem key={one.id} evidence={one} />)}
          <EvidenceDrop
            subject={{ kind: "placement", id: placement.id }} label={text("proof")} hint={text("proof_hint")} accept="image/*,application/pdf,video/*" kindOf={() => "file"}
            onKept={(kept) => setProof((all) => [...all, kept])}
          />
          {isTried && lacksProof && <Text size="sm" c="var(--mantine-color-error)" role="alert">{text("proof_missing")}</Text>}
          {faultOf(refusal, "proof") !== undefined && <Text size="sm" c="var(--mantine-color-error)" role="alert">{faultOf(refusal, "proof")}</Text>}
          <RefusalNote problem={refusal} fields={["published_for", "url", "proof"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("verb")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
