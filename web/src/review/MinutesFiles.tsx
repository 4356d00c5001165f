// The minutes as files in the ministry's form: for the office and for the public, as Word and as PDF.
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconFileTypeDocx, IconFileTypePdf } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { address } from "../api/call";
import type { ReviewSession } from "../api/contract";
import { useAnnounce } from "../ui/announce";
import { fetchFile } from "../ui/fetchFile";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const audiences = ["office", "everyone"] as const;
const formats = [{ as: "docx", Icon: IconFileTypeDocx }, { as: "pdf", Icon: IconFileTypePdf }] as const;

export function MinutesFiles({ session }: { readonly session: ReviewSession }) {
  const text = useTranslations("review.files");
  const announce = useAnnounce();
  const { isBusy, refusal, send } = useDialogSubmit();
  const [asked, setAsked] = useState("");
  const fetchAs = (audience: (typeof audiences)[number], as: "docx" | "pdf") => {
    setAsked(audience + as);
    announce(text("busy"));
    void send(() => fetchFile(address("GET /api/reviews/{session}/minutes", { session: session.id }, { audience, as }), `notula.${as}`));
  };
  return (
    <Stack gap={6} mt="sm" className="no-print">
      {audiences.map((audience) => (
        <Group key={audience} gap="xs" role="group" aria-label={text(`audience.${audience}`)}>
          <Text size="sm" style={{ flex: "1 1 9rem" }}>{text(`audience.${audience}`)}</Text>
          {formats.map(({ as, Icon }) => (
            <Button
              key={as} size="xs" variant="default" loading={isBusy && asked === audience + as} disabled={isBusy && asked !== audience + as} leftSection={<Icon size={16} aria-hidden />}
              aria-label={text("fetch", { audience: text(`audience.${audience}`), format: text(as) })} onClick={() => fetchAs(audience, as)}
            >
              {text(as)}
            </Button>
          ))}
        </Group>
      ))}
      <Text size="xs" c="dimmed">{text(session.closed_at === null ? "draft" : "kept")}</Text>
      <RefusalNote problem={refusal} />
    </Stack>
  );
}
