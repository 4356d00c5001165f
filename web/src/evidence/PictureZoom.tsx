// A picture as large as wanted: plus, minus and zero on the keyboard, or the buttons.
import { ActionIcon, Group, Modal, Text } from "@mantine/core";
import { IconZoomIn, IconZoomOut, IconZoomReset } from "@tabler/icons-react";
import { useState, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl";

const steps = [1, 1.5, 2, 3, 4] as const;

interface Properties {
  readonly source: string;
  readonly name: string;
  readonly onClose: () => void;
}

export function PictureZoom({ source, name, onClose }: Properties) {
  const text = useTranslations("evidence.preview");
  const ui = useTranslations("ui");
  const [step, setStep] = useState(0);
  const move = (by: number) => setStep((now) => Math.min(Math.max(now + by, 0), steps.length - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "+" || event.key === "=") move(1);
    else if (event.key === "-") move(-1);
    else if (event.key === "0") setStep(0);
    else return;
    event.preventDefault();
  };
  const share = steps[step] ?? 1;
  return (
    <Modal opened onClose={onClose} fullScreen title={name} closeButtonProps={{ "aria-label": ui("close") }} onKeyDown={onKeyDown}>
      <Group gap="xs" mb="sm">
        <ActionIcon variant="default" onClick={() => move(-1)} disabled={step === 0} aria-label={text("smaller")}><IconZoomOut size={18} aria-hidden /></ActionIcon>
        <ActionIcon variant="default" onClick={() => move(1)} disabled={step === steps.length - 1} aria-label={text("larger")}><IconZoomIn size={18} aria-hidden /></ActionIcon>
        <ActionIcon variant="default" onClick={() => setStep(0)} disabled={step === 0} aria-label={text("fit")}><IconZoomReset size={18} aria-hidden /></ActionIcon>
        <Text size="sm" role="status">{text("zoom", { share: share * 100 })}</Text>
      </Group>
      <div style={{ overflow: "auto", maxHeight: "calc(100dvh - 8rem)" }} tabIndex={0} role="group" aria-label={name}>
        <img src={source} alt={name} style={{ display: "block", margin: "0 auto", ...(step === 0 ? { maxWidth: "100%", maxHeight: "calc(100dvh - 9rem)" } : { width: `${share * 100}%`, maxWidth: "none" }) }} />
      </div>
    </Modal>
  );
}
