// What auditors wrote at one thing, and the place to write and to answer. For any page of evidence:
// <AuditPanel kind="record" id={record.id} />. Auditors always see it; others when something stands there.
import { Stack } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { RemarkSubject } from "../api/contract";
import { useMay } from "../app/session";
import { Section } from "../ui/Section";
import { RemarkForm } from "./RemarkForm";
import { RemarkItem } from "./RemarkItem";

interface Properties {
  readonly kind: RemarkSubject;
  readonly id: string;
}

export function AuditPanel({ kind, id }: Properties) {
  const text = useTranslations("audit.panel");
  const mayRead = useMay("audit.read");
  const mayRemark = useMay("audit.remark");
  const remarks = useAnswer("GET /api/audit/remarks", {}, { subject_kind: kind, subject: id }, { enabled: mayRead });
  const all = remarks.data ?? [];
  if (!mayRead || (!mayRemark && all.length === 0)) return null;
  return (
    <Section title={text("title")} hint={mayRemark ? text("hint") : undefined}>
      <Stack gap="md">
        {all.length > 0 && (
          <Stack gap="md" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
            {all.map((one) => <li key={one.remark.id}><RemarkItem view={one} /></li>)}
          </Stack>
        )}
        {mayRemark && <RemarkForm kind={kind} id={id} />}
      </Stack>
    </Section>
  );
}
