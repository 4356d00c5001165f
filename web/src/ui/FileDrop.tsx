// Files handed over: dropped, chosen or pasted.
import { Button, Stack, Text } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useId, useRef, useState, type ClipboardEvent, type DragEvent, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import classes from "./FileDrop.module.css";

interface Properties {
  readonly label: string;
  /** What is taken and how large it may be. */
  readonly hint?: ReactNode;
  /** As in HTML: ".eml,image/*". */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly isBusy?: boolean;
  readonly error?: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileDrop({ label, hint, accept, isMultiple = false, isBusy = false, error, onFiles }: Properties) {
  const text = useTranslations("ui");
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, isMultiple ? undefined : 1);
    if (files.length > 0 && !isBusy) onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length > 0) take(event.clipboardData.files);
  };
  return (
    <div
      className={classes.zone}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={paste}
      role="group"
      aria-label={label}
    >
      <Stack gap={6} align="center">
        <IconUpload size={26} stroke={1.6} aria-hidden />
        <Text fw={600} size="sm">{label}</Text>
        {hint !== undefined && <Text id={hintId} size="xs" c="dimmed" ta="center">{hint}</Text>}
        <Button variant="default" size="xs" loading={isBusy} onClick={() => input.current?.click()} aria-describedby={hint === undefined ? undefined : hintId}>
          {text(isMultiple ? "choose_files" : "choose_file")}
        </Button>
        <Text size="xs" c="dimmed">{text("or_drop")}</Text>
        {error !== undefined && error !== null && <Text size="sm" c="var(--mantine-color-error)" role="alert">{error}</Text>}
      </Stack>
      <input
        ref={input} type="file" hidden multiple={isMultiple} accept={accept} data-testid="file-input"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}
