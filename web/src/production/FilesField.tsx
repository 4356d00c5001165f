// Pictures and files of a content. None without a description for those who cannot see it.
import { ActionIcon, Button, Group, Image, Paper, Stack, Textarea, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { AssetUseLimits, type AssetUse, type Evidence } from "../api/contract";
import { EvidenceDrop } from "../evidence/EvidenceDrop";
import { EvidenceItem } from "../evidence/EvidenceItem";
import { isImage, shownAt } from "../evidence/look";
import { Section } from "../ui/Section";

interface Properties {
  readonly content: string;
  readonly assets: readonly AssetUse[];
  readonly files: readonly Evidence[];
  readonly onChange: (assets: readonly AssetUse[]) => void;
}

export function FilesField({ content, assets, files, onChange }: Properties) {
  const text = useTranslations("production.files");
  const [waiting, setWaiting] = useState<readonly Evidence[]>([]);
  const known = new Map([...files, ...waiting].map((one) => [one.id as string, one]));
  const undescribed = waiting.filter((one) => !assets.some((asset) => asset.evidence === one.id));
  const [added, setAdded] = useState<readonly Evidence[]>([]);
  const fileOf = (id: string) => known.get(id) ?? added.find((one) => one.id === id);
  return (
    <Section title={text("title")} hint={text("hint")} id="files">
      <Stack gap="sm">
        {assets.map((asset, index) => (
          <Paper key={asset.evidence} withBorder p="xs">
            <Group align="flex-start" gap="xs" wrap="nowrap">
              <Picture file={fileOf(asset.evidence)} alt={asset.alt_text} />
              <Textarea
                label={text("alt_text")} autosize minRows={2} maxLength={AssetUseLimits.alt_text} required style={{ flex: 1 }} value={asset.alt_text}
                error={asset.alt_text.trim() === "" ? text("alt_missing") : undefined}
                onChange={(event) => {
                  const alt_text = event.currentTarget.value;
                  onChange(assets.map((one, each) => (each === index ? { ...one, alt_text } : one)));
                }}
              />
              <ActionIcon variant="subtle" color="gray" aria-label={text("remove", { name: fileOf(asset.evidence)?.title ?? String(index + 1) })} onClick={() => onChange(assets.filter((_, each) => each !== index))}>
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Group>
          </Paper>
        ))}
        {undescribed.map((file) => (
          <NewFile
            key={file.id} file={file}
            onAdd={(alt_text) => {
              setAdded((all) => [...all, file]);
              setWaiting((all) => all.filter((one) => one.id !== file.id));
              onChange([...assets, { evidence: file.id, alt_text }]);
            }}
          />
        ))}
        <EvidenceDrop subject={{ kind: "content", id: content }} label={text("add")} hint={text("add_hint")} kindOf={() => "file"} onKept={(file) => setWaiting((all) => [...all, file])} />
      </Stack>
    </Section>
  );
}

function NewFile({ file, onAdd }: { readonly file: Evidence; readonly onAdd: (altText: string) => void }) {
  const text = useTranslations("production.files");
  const [words, setWords] = useState("");
  return (
    <Paper withBorder p="xs" bg="var(--mantine-color-amber-light)">
      <Stack gap="xs">
        <EvidenceItem evidence={file} />
        <TextInput label={text("alt_text")} description={text("alt_hint")} required maxLength={AssetUseLimits.alt_text} value={words} autoFocus onChange={(event) => setWords(event.currentTarget.value)} />
        <Group><Button size="xs" disabled={words.trim() === ""} onClick={() => onAdd(words.trim())}>{text("use")}</Button></Group>
      </Stack>
    </Paper>
  );
}

function Picture({ file, alt }: { readonly file: Evidence | undefined; readonly alt: string }) {
  if (file === undefined) return null;
  return isImage(file) ? <Image src={shownAt(file.id)} alt={alt} w={88} h={88} radius="sm" style={{ flexShrink: 0 }} /> : <EvidenceItem evidence={file} />;
}
