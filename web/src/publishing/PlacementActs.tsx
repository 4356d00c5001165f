// What can be done about a placement now, with the dialogs for it.
import { Button, Group, type ButtonProps } from "@mantine/core";
import { IconArrowDownCircle, IconBan, IconBroadcast, IconGavel } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { PlacementReasonLimits, type PlacementDetail } from "../api/contract";
import { useMay } from "../app/session";
import { ReasonDialog } from "../ui/ReasonDialog";
import { showDone } from "../ui/toasts";
import { PublishedDialog } from "./PublishedDialog";
import { ResolveDialog } from "./ResolveDialog";

type Act = "published" | "resolve" | "cancel" | "take_down";

const signs = { published: IconBroadcast, resolve: IconGavel, cancel: IconBan, take_down: IconArrowDownCircle };

interface Properties {
  readonly detail: PlacementDetail;
  readonly size?: NonNullable<ButtonProps["size"]>;
}

export function PlacementActs({ detail, size = "xs" }: Properties) {
  const text = useTranslations("publishing.act");
  const acts = useActs(detail);
  const [asked, setAsked] = useState<Act | null>(null);
  const close = () => setAsked(null);
  return (
    <Group gap="xs" className="no-print">
      {acts.map((act, index) => {
        const Sign = signs[act];
        return (
          <Button key={act} size={size} variant={index === 0 && act !== "cancel" && act !== "take_down" ? "light" : "default"} leftSection={<Sign size={16} aria-hidden />} onClick={() => setAsked(act)}>
            {text(act)}
          </Button>
        );
      })}
      {asked === "published" && <PublishedDialog detail={detail} onClose={close} />}
      {asked === "resolve" && <ResolveDialog detail={detail} onClose={close} />}
      {(asked === "cancel" || asked === "take_down") && <WithReason detail={detail} act={asked} onClose={close} />}
    </Group>
  );
}

function useActs({ placement, may_publish_by_hand }: PlacementDetail): readonly Act[] {
  const mayWrite = useMay("publishing.write");
  const mayTakeDown = useMay("publishing.take_down");
  const { state } = placement;
  const acts: Act[] = [];
  if (mayWrite && may_publish_by_hand) acts.push("published");
  if (mayWrite && ["unknown", "missed", "failed"].includes(state)) acts.push("resolve");
  if (mayWrite && ["planned", "approved"].includes(state)) acts.push("cancel");
  if (mayTakeDown && state === "published") acts.push("take_down");
  return acts;
}

interface ReasonProperties {
  readonly detail: PlacementDetail;
  readonly act: "cancel" | "take_down";
  readonly onClose: () => void;
}

function WithReason({ detail: { placement, channel }, act, onClose }: ReasonProperties) {
  const text = useTranslations("publishing.act");
  const cancel = useCommand("POST /api/placements/{placement}/cancel");
  const takeDown = useCommand("POST /api/placements/{placement}/take-down");
  const command = act === "cancel" ? cancel : takeDown;
  const names = { title: placement.title, channel: channel.name };
  return (
    <ReasonDialog
      opened isDangerous title={text(`${act}_title`)} verb={text(act)} placeholder={text(`${act}_reason_hint`)} longest={PlacementReasonLimits.reason}
      onClose={onClose}
      onConfirm={async (reason) => {
        await command.mutateAsync({ values: { placement: placement.id }, body: { version: placement.version, reason } });
        showDone(text(`${act}_done`, names));
      }}
    >
      {text(`${act}_text`, names)} {act === "take_down" && channel.kind !== "public_page" ? text("take_down_by_hand", names) : ""}
    </ReasonDialog>
  );
}
