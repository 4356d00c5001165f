// "Salin untuk WhatsApp": a short message about what waits, copied or opened in WhatsApp by the person's own click.
import { ActionIcon, Button, Group, Tooltip } from "@mantine/core";
import { IconBrandWhatsapp, IconCheck, IconCopy } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useMe } from "../app/session";
import { linkTo, messageFor, whatsAppAddress } from "../app/whatsApp";
import { useAnnounce } from "./announce";
import { showRefusal } from "./toasts";

interface Properties {
  readonly request: string;
  readonly title: string;
  readonly lines?: readonly string[];
  /** The page of what waits, such as "/reviu/...". */
  readonly path: string;
  /** Signs alone, in a row of a list. */
  readonly isSmall?: boolean;
}

export function CopyForWhatsApp({ request, title, lines = [], path, isSmall = false }: Properties) {
  const text = useTranslations("whatsapp");
  const announce = useAnnounce();
  const { office } = useMe();
  const [isCopied, setCopied] = useState(false);
  const message = messageFor({ request, title, lines, link: linkTo(path, office.public_address, window.location.origin) });
  const copy = () =>
    void navigator.clipboard.writeText(message).then(() => {
      setCopied(true);
      announce(text("copied"));
    }, showRefusal);
  const Sign = isCopied ? IconCheck : IconCopy;
  const way = { component: "a" as const, href: whatsAppAddress(message), target: "_blank", rel: "noopener noreferrer" };
  if (isSmall)
    return (
      <Group gap={2} wrap="nowrap" className="no-print">
        <Tooltip label={text(isCopied ? "copied" : "copy")}>
          <ActionIcon variant="subtle" onClick={copy} aria-label={text("copy_of", { title })}><Sign size={18} aria-hidden /></ActionIcon>
        </Tooltip>
        <Tooltip label={text("open")}>
          <ActionIcon variant="subtle" {...way} aria-label={text("open_of", { title })}><IconBrandWhatsapp size={18} aria-hidden /></ActionIcon>
        </Tooltip>
      </Group>
    );
  return (
    <Group gap="xs" className="no-print">
      <Button variant="default" leftSection={<Sign size={18} aria-hidden />} onClick={copy}>{text(isCopied ? "copied" : "copy")}</Button>
      <Tooltip label={text("open")}>
        <ActionIcon variant="default" size={36} {...way} aria-label={text("open_of", { title })}><IconBrandWhatsapp size={18} aria-hidden /></ActionIcon>
      </Tooltip>
    </Group>
  );
}
