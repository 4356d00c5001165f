// What became of a placement that is unknown, missed or failed: a person looks and says.
import { Alert, Anchor, Button, Group, Modal, Radio, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { PlacementResolutionLimits, type PlacementDetail, type Resolution } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

interface Properties {
  readonly detail: PlacementDetail;
  readonly onClose: () => void;
}

export function ResolveDialog({ detail, onClose }: Properties) {
  const text = useTranslations("publishing.resolve");
  const ui = useTranslations("ui");
  const { placement, channel } = detail;
  const resolve = useCommand("POST /api/placements/{placement}/resolve");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [resolution, setResolution] = useState<Resolution | null>(null);
  const [url, setUrl] = useState(placement.url ?? "");
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const offered: readonly Resolution[] = placement.state === "unknown" ? ["it_is_there", "it_is_not_there"] : ["publish_now", "cancel"];
  const lacksUrl = resolution === "it_is_there" && url.trim() === "";
  const lacksReason = resolution === "cancel" && reason.trim() === "";
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (resolution === null || lacksUrl || lacksReason) return;
    const body = {
      version: placement.version, resolution,
      url: resolution === "it_is_there" ? url.trim() : null,
      reason: reason.trim() === "" ? null : reason.trim(),
    };
    if (!(await send(() => resolve.mutateAsync({ values: { placement: placement.id }, body })))) return;
    showDone(text(`done.${resolution}`, { title: placement.title }));
    onClose();
  };
  const place = placeOf(detail);
  return (
    <Modal opened onClose={onClose} size="lg" title={text(`title.${placement.state}`)} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <div>
            <Text fw={600}>{placement.title}</Text>
            <Text size="sm" c="dimmed">{channel.name}</Text>
          </div>
          {placement.trouble !== null && <Alert color="amber">{placement.trouble}</Alert>}
          {placement.state === "unknown" && place !== null && (
            <Text size="sm">{text("look")} <Anchor href={place} target="_blank" rel="noreferrer noopener" inherit>{text("open_channel", { channel: channel.name })}</Anchor></Text>
          )}
          <Radio.Group label={text("question")} value={resolution} onChange={(value) => setResolution(value as Resolution)} error={isTried && resolution === null ? text("choose") : faultOf(refusal, "resolution")}>
            <Stack gap="xs" mt="xs">
              {offered.map((one) => <Radio key={one} value={one} label={text(`choice.${one}`)} description={text(`what_happens.${one}`)} />)}
            </Stack>
          </Radio.Group>
          {resolution === "it_is_there" && (
            <TextInput type="url" label={text("url")} placeholder="https://" required maxLength={PlacementResolutionLimits.url} value={url} onChange={(event) => setUrl(event.currentTarget.value)} error={faultOf(refusal, "url") ?? (isTried && lacksUrl ? text("url_missing") : undefined)} />
          )}
          {resolution !== null && (
            <Textarea
              label={text(resolution === "cancel" ? "reason" : "remark")} required={resolution === "cancel"} autosize minRows={2} maxLength={PlacementResolutionLimits.reason} value={reason}
              onChange={(event) => setReason(event.currentTarget.value)} error={faultOf(refusal, "reason") ?? (isTried && lacksReason ? ui("reason_missing") : undefined)}
            />
          )}
          <RefusalNote problem={refusal} fields={["resolution", "url", "reason"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy} {...(resolution === "cancel" ? { color: "red.9" } : {})}>{text(resolution === null ? "decide" : `verb.${resolution}`)}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Where to look: Siar's own page, or the channel's address. */
function placeOf({ placement, channel }: PlacementDetail): string | null {
  if (placement.url !== null) return placement.url;
  if (channel.kind === "public_page") return "/publik";
  return channel.address?.startsWith("https://") === true ? channel.address : null;
}
