// Who approved or returned what, and which approvals are void since.
import { Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { ContentApproval, ContentDetail } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { History, type Happening } from "../ui/History";
import { Moment } from "../ui/Moment";
import { Section } from "../ui/Section";

export function ApprovalHistory({ detail: { approvals, versions } }: { readonly detail: ContentDetail }) {
  const text = useTranslations("production.history");
  const { nameOf } = usePeople();
  const numberOf = (approval: ContentApproval) => versions.find((one) => one.id === approval.content_version)?.number ?? 0;
  const decided = approvals.map((one): Happening & { readonly order: string } => ({
    id: one.id,
    order: one.decided_at,
    what: text(one.voided_at !== null ? "approved_void" : one.verdict, { number: numberOf(one) }),
    who: nameOf(one.decided_by),
    at: one.decided_at,
    tone: one.voided_at !== null ? "warning" : one.verdict === "approved" ? "good" : "bad",
    more:
      one.voided_at !== null ? <Text size="sm">{text("void_since")} <Moment at={one.voided_at} /></Text> : (one.reason ?? undefined),
  }));
  const asked = versions.map((one): Happening & { readonly order: string } => ({
    id: one.id, order: one.submitted_at, what: text("submitted", { number: one.number }), who: nameOf(one.submitted_by), at: one.submitted_at, tone: "waiting",
  }));
  const all = [...decided, ...asked].sort((one, other) => (one.order < other.order ? 1 : -1));
  return (
    <Section title={text("title")}>
      {all.length === 0 ? <Text size="sm" c="dimmed">{text("empty")}</Text> : <History label={text("title")} happenings={all} />}
    </Section>
  );
}
