// The evidence of one thing as a section of its page; not there for those who may not read evidence.
import { useTranslations } from "use-intl";
import { useMay } from "../app/session";
import type { SubjectKind } from "../api/contract";
import { AuditPanel } from "../audit/AuditPanel";
import { Section } from "../ui/Section";
import { EvidencePanel } from "./EvidencePanel";

interface Properties {
  readonly kind: SubjectKind;
  readonly id: string;
}

export function EvidenceSection({ kind, id }: Properties) {
  const text = useTranslations("evidence.panel");
  const mayRead = useMay("evidence.read");
  if (!mayRead) return null;
  return (
    <>
      <Section title={text("title")}><EvidencePanel subjectKind={kind} subject={id} canAdd /></Section>
      <AuditPanel kind={kind} id={id} />
    </>
  );
}
