// States and kinds of documents: which sign goes with each.
import { IconClipboardList, IconFileCertificate, IconFileDescription, IconGavel, IconNotes, type Icon } from "@tabler/icons-react";
import type { DocumentKind, RevisionState, RevisionStep } from "../api/contract";
import type { Tone } from "../ui/tone";

export const kindSigns: Record<DocumentKind, Icon> = {
  policy: IconFileCertificate,
  procedure: IconFileDescription,
  form: IconClipboardList,
  regulation: IconGavel,
  minutes_form: IconNotes,
};

export const stateTones: Record<RevisionState, Tone> = { draft: "active", in_review: "waiting", approved: "good", obsolete: "ended" };

export const stepTones: Record<RevisionStep, Tone> = { submitted: "waiting", returned: "warning", approved: "good", made_obsolete: "ended" };

/** The label after the given ones: "V2" after "V1". */
export function labelAfter(labels: readonly string[]): string {
  const numbers = labels.map((label) => /^V(\d+)$/i.exec(label)).filter((match) => match !== null);
  return `V${numbers.length === 0 ? labels.length : Math.max(...numbers.map((match) => Number(match[1]))) + 1}`;
}
