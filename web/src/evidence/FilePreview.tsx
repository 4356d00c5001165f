// A file to look at: a picture to enlarge, the pages of a PDF, a video to play; and its bytes to open or keep.
import { Button, Group, Image, Paper, Stack, Text, UnstyledButton } from "@mantine/core";
import { IconDownload, IconExternalLink } from "@tabler/icons-react";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import type { Evidence, EvidenceDetail, Rendition } from "../api/contract";
import { fileSize } from "../ui/fileSize";
import { isImage, isPlayed, isShownByBrowser, keptAt, pictureAt, shownAt } from "./look";
import { PictureZoom } from "./PictureZoom";

const mostPages = 12; // the server makes no more

export function FilePreview({ detail: { evidence, rendition } }: { readonly detail: EvidenceDetail }) {
  const text = useTranslations("evidence.one");
  const language = useLocale();
  return (
    <Paper withBorder p="md" bg="var(--siar-surface)">
      <Stack>
        <Looked evidence={evidence} rendition={rendition} />
        <Text size="sm" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          <bdi>{evidence.file_name}</bdi> · {evidence.media_type} · {fileSize(evidence.size ?? 0, language)}
        </Text>
        <Group className="no-print">
          {isShownByBrowser(evidence) && (
            <Button component="a" href={shownAt(evidence.id)} target="_blank" rel="noreferrer" variant="light" leftSection={<IconExternalLink size={18} aria-hidden />}>
              {text("open")}
            </Button>
          )}
          <Button component="a" href={keptAt(evidence.id)} download={evidence.file_name ?? true} variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
            {text("download")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

interface Looks {
  readonly evidence: Evidence;
  readonly rendition: Rendition | null;
}

function Looked({ evidence, rendition }: Looks) {
  const text = useTranslations("evidence.preview");
  if (isPlayed(evidence)) return <Played evidence={evidence} />;
  if (!isImage(evidence) && evidence.media_type !== "application/pdf") return null;
  if (rendition === null) return <Text size="sm" c="dimmed">{text("waiting")}</Text>;
  if (rendition.state === "failed") return <Text size="sm">{text("failed")}</Text>;
  if (rendition.state === "none") return <Text size="sm" c="dimmed">{text("none")}</Text>;
  return <Pages evidence={evidence} count={rendition.page_count} />;
}

function Pages({ evidence, count }: { readonly evidence: Evidence; readonly count: number }) {
  const text = useTranslations("evidence.preview");
  const [large, setLarge] = useState<number | null>(null);
  const nameOf = (page: number) => (count === 1 ? evidence.title : text("page", { title: evidence.title, page, count }));
  return (
    <>
      <Stack component="ol" gap="sm" style={{ listStyle: "none", padding: 0, margin: 0, maxHeight: "75vh", overflowY: "auto" }} aria-label={text("pages")} {...(count > 1 ? { tabIndex: 0 } : {})}>
        {Array.from({ length: count }, (_, index) => index + 1).map((page) => (
          <li key={page}>
            <UnstyledButton onClick={() => setLarge(page)} style={{ display: "block", width: "100%", cursor: "zoom-in" }} aria-label={text("enlarge", { name: nameOf(page) })}>
              <Image src={pictureAt(evidence.id, page)} alt={nameOf(page)} mah={560} fit="contain" radius="md" loading="lazy" />
            </UnstyledButton>
          </li>
        ))}
      </Stack>
      {count === mostPages && <Text size="xs" c="dimmed">{text("first_pages", { count })}</Text>}
      {large !== null && <PictureZoom source={pictureAt(evidence.id, large)} name={nameOf(large)} onClose={() => setLarge(null)} />}
    </>
  );
}

function Played({ evidence }: { readonly evidence: Evidence }) {
  const isVideo = evidence.media_type?.startsWith("video/") ?? false;
  const source = shownAt(evidence.id);
  return isVideo ? (
    <video controls preload="metadata" src={source} aria-label={evidence.title} style={{ width: "100%", maxHeight: 560 }} className="no-print" />
  ) : (
    <audio controls preload="metadata" src={source} aria-label={evidence.title} style={{ width: "100%" }} className="no-print" />
  );
}
