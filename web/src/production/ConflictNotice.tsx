// Two people wrote the same content: both texts stay until one is chosen.
import { Alert, Button, Group, Modal, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useClipboard, useDisclosure } from "@mantine/hooks";
import { IconCopy, IconGitCompare, IconUserEdit } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { ContentDetail } from "../api/contract";
import { bodyIn, plainText } from "./bodyDocument";
import { ComparedText } from "./ComparedText";
import type { Draft } from "./draft";

interface Properties {
  readonly mine: Draft;
  readonly theirs: ContentDetail;
  readonly onTakeOver: () => void;
  readonly onGiveUp: () => void;
}

export function ConflictNotice({ mine, theirs, onTakeOver, onGiveUp }: Properties) {
  const text = useTranslations("production.conflict");
  const ui = useTranslations("ui");
  const [isComparing, compare] = useDisclosure();
  const stored = theirs.content;
  return (
    <Alert color="amber" icon={<IconUserEdit aria-hidden />} title={text("title")} role="alert">
      <Text size="sm" mb="sm">{text("text")}</Text>
      <Group gap="xs">
        <Button size="xs" variant="default" leftSection={<IconGitCompare size={16} aria-hidden />} onClick={compare.open}>{text("compare")}</Button>
        <CopyWords label={text("copy_mine")} title={mine.title} body={mine.body} />
        <Button size="xs" variant="default" onClick={onGiveUp}>{text("give_up")}</Button>
        <Button size="xs" onClick={onTakeOver}>{text("take_over")}</Button>
      </Group>
      <Modal opened={isComparing} onClose={compare.close} size="xl" title={text("compare_title")} closeButtonProps={{ "aria-label": ui("close") }}>
        <Stack>
          <Text size="sm" c="dimmed">{text("compare_hint")}</Text>
          <ComparedText before={{ title: stored.title, body: bodyIn(stored.body) }} after={{ title: mine.title, body: bodyIn(mine.body) }} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <div>
              <Title order={3} size="sm" mb={4}>{text("theirs")}</Title>
              <CopyWords label={text("copy_theirs")} title={stored.title} body={stored.body} />
            </div>
            <div>
              <Title order={3} size="sm" mb={4}>{text("mine")}</Title>
              <CopyWords label={text("copy_mine")} title={mine.title} body={mine.body} />
            </div>
          </SimpleGrid>
        </Stack>
      </Modal>
    </Alert>
  );
}

/** The text that was not chosen, so that it can still be taken along. */
export function SetAsideNotice({ draft }: { readonly draft: Draft }) {
  const text = useTranslations("production.conflict");
  return (
    <Alert color="gray" title={text("set_aside")}>
      <Group justify="space-between">
        <Text size="sm">{text("set_aside_text")}</Text>
        <CopyWords label={text("copy_that")} title={draft.title} body={draft.body} />
      </Group>
    </Alert>
  );
}

function CopyWords({ label, title, body }: { readonly label: string; readonly title: string; readonly body: unknown }) {
  const text = useTranslations("ui.copy");
  const clipboard = useClipboard();
  return (
    <Button size="xs" variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={() => clipboard.copy(`${title}\n\n${plainText(bodyIn(body))}`)}>
      {clipboard.copied ? text("done") : label}
    </Button>
  );
}
