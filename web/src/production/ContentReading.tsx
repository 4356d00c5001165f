// A content as its audience will see it, with what an approver must look at: where, when, pictures with their descriptions, people.
import { Image, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { ContentDetail, PersonShown } from "../api/contract";
import { EvidenceItem } from "../evidence/EvidenceItem";
import { isImage, shownAt } from "../evidence/look";
import { BodyReading } from "./BodyReading";
import { bodyIn } from "./bodyDocument";

export function ContentReading({ detail }: { readonly detail: ContentDetail }) {
  const text = useTranslations("production.reading");
  const { content, files } = detail;
  return (
    <Stack>
      <Paper withBorder p="lg" bg="var(--siar-surface)" component="article" aria-label={text("as_seen")}>
        <Title order={2} mb="sm">{content.title}</Title>
        <BodyReading body={bodyIn(content.body)} />
        {content.assets.length > 0 && (
          <SimpleGrid cols={{ base: 1, sm: 2 }} mt="md">
            {content.assets.map((asset) => {
              const file = files.find((one) => one.id === asset.evidence);
              return (
                <figure key={asset.evidence} style={{ margin: 0 }}>
                  {file !== undefined && isImage(file) ? (
                    <Image src={shownAt(file.id)} alt={asset.alt_text} radius="md" mah={320} fit="contain" />
                  ) : (
                    file !== undefined && <EvidenceItem evidence={file} />
                  )}
                  <Text component="figcaption" size="sm" c="dimmed" mt={4}>{text("alt_text", { text: asset.alt_text })}</Text>
                </figure>
              );
            })}
          </SimpleGrid>
        )}
      </Paper>
      {content.people_shown.length > 0 && (
        <Paper withBorder p="md" bg="var(--siar-surface)">
          <Title order={2} size="h3" mb="xs">{text("people")}</Title>
          <Stack gap={4} component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
            {content.people_shown.map((person, index) => <Person key={index} person={person} />)}
          </Stack>
        </Paper>
      )}
    </Stack>
  );
}

function Person({ person }: { readonly person: PersonShown }) {
  const text = useTranslations("production.reading");
  const has = person.consent !== null;
  const Sign = has ? IconCircleCheck : IconAlertTriangle;
  return (
    <li style={{ display: "flex", gap: 8, alignItems: "center" }}>
      <Sign size={18} aria-hidden color={`var(--mantine-color-${has ? "green" : "amber"}-light-color)`} />
      <Text size="sm">
        {person.name}{person.is_minor ? ` (${text("minor")})` : ""}: {text(has ? "has_consent" : person.is_minor ? "lacks_parental_consent" : "lacks_consent")}
      </Text>
    </li>
  );
}
