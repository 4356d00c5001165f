// The call to a session for a chat: its day and its agenda.
import { useTranslations } from "use-intl";
import type { SessionDetail } from "../api/contract";
import { CopyForWhatsApp } from "../ui/CopyForWhatsApp";
import { useDates } from "../ui/dates";

export function CopySession({ detail }: { readonly detail: SessionDetail }) {
  const message = useTranslations("whatsapp");
  const dates = useDates();
  const { session, items } = detail;
  return (
    <CopyForWhatsApp
      request={message("session", { day: dates.longDay(session.held_on) })} title={session.title}
      lines={items.map((item, index) => `${index + 1}. ${item.title}`)} path={`/reviu/${session.id}`}
    />
  );
}
