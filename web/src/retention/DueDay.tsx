// Until when a record is kept.
import { useTranslations } from "use-intl";
import type { FiledRecord } from "../api/contract";
import { useMe } from "../app/session";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";

export function DueDay({ record }: { readonly record: Pick<FiledRecord, "due_on" | "state"> }) {
  const text = useTranslations("retention.due");
  const dates = useDates();
  const { today } = useMe();
  if (record.due_on === null) return <>{text("never")}</>;
  const day = <time dateTime={record.due_on}>{dates.day(record.due_on)}</time>;
  return record.state === "kept" && record.due_on <= today ? <StateBadge tone="warning">{text("over")} · {day}</StateBadge> : day;
}
