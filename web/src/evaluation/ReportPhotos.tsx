// The photos of a report: chosen from its evidence, in order, each with a caption and a text for who cannot see it.
import { ActionIcon, Box, Button, Group, Image, Stack, Text, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPhotoPlus, IconTrash } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { Evidence, ReportPhoto } from "../api/contract";
import { pictureAt } from "../evidence/look";
import { useAnnounce } from "../ui/announce";
import { moved } from "./reportWords";

interface Properties {
  readonly value: readonly ReportPhoto[];
  readonly evidence: readonly Evidence[];
  readonly onChange: (photos: readonly ReportPhoto[]) => void;
}

export function ReportPhotos({ value, evidence, onChange }: Properties) {
  const text = useTranslations("evaluation.photos");
  const announce = useAnnounce();
  const pictures = evidence.filter((one) => one.media_type === "image/jpeg" || one.media_type === "image/png");
  const free = pictures.filter((one) => !value.some((photo) => photo.evidence === one.id));
  const titleOf = (photo: ReportPhoto) => evidence.find((one) => one.id === photo.evidence)?.title ?? "";
  const change = (index: number, news: Partial<ReportPhoto>) => onChange(value.map((one, each) => (each === index ? { ...one, ...news } : one)));
  const move = (index: number, by: number) => {
    onChange(moved(value, index, by));
    announce(text("moved", { title: titleOf(value[index]!), number: index + by + 1 }));
  };
  return (
    <Stack gap="md" role="group" aria-label={text("title")}>
      {value.length === 0 && <Text size="sm" c="dimmed">{text("empty")}</Text>}
      {value.map((photo, index) => (
        <Group key={photo.evidence} gap="sm" align="flex-start" wrap="wrap">
          <Image src={pictureAt(photo.evidence, "small")} alt={photo.alt ?? titleOf(photo)} w={120} h={90} fit="cover" radius="sm" />
          <Stack gap={6} style={{ flex: "1 1 14rem" }}>
            <TextInput label={text("caption", { number: index + 1 })} maxLength={300} value={photo.caption ?? ""} onChange={(event) => change(index, { caption: event.currentTarget.value })} />
            <TextInput label={text("alt", { number: index + 1 })} description={text("alt_hint")} maxLength={300} value={photo.alt ?? ""} onChange={(event) => change(index, { alt: event.currentTarget.value })} />
          </Stack>
          <Group gap={4}>
            <ActionIcon variant="default" size="lg" disabled={index === 0} aria-label={text("up", { title: titleOf(photo) })} onClick={() => move(index, -1)}><IconArrowUp size={18} aria-hidden /></ActionIcon>
            <ActionIcon variant="default" size="lg" disabled={index === value.length - 1} aria-label={text("down", { title: titleOf(photo) })} onClick={() => move(index, 1)}><IconArrowDown size={18} aria-hidden /></ActionIcon>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={text("remove", { title: titleOf(photo) })} onClick={() => onChange(value.filter((one) => one !== photo))}><IconTrash size={18} aria-hidden /></ActionIcon>
          </Group>
        </Group>
      ))}
      {free.length > 0 && (
        <Group gap="xs">
          {free.map((one) => (
            <Button key={one.id} size="xs" variant="light" leftSection={<IconPhotoPlus size={16} aria-hidden />} onClick={() => onChange([...value, { evidence: one.id, caption: null, alt: null }])}>{text("show", { title: one.title })}</Button>
          ))}
        </Group>
      )}
      {pictures.length === 0 && <Text size="xs" c="dimmed">{text("none")}</Text>}
    </Stack>
  );
}

export function PhotosReading({ photos }: { readonly photos: readonly ReportPhoto[] }) {
  const text = useTranslations("evaluation.photos");
  if (photos.length === 0) return <Text size="sm" c="dimmed">{text("empty_closed")}</Text>;
  return (
    <Group gap="md" align="flex-start">
      {photos.map((photo) => (
        <Box key={photo.evidence} component="figure" m={0} maw={260}>
          <Image src={pictureAt(photo.evidence, 1)} alt={photo.alt ?? ""} radius="sm" loading="lazy" />
          <Text component="figcaption" size="sm" mt={4}>{photo.caption}</Text>
        </Box>
      ))}
    </Group>
  );
}
