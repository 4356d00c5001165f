// One review session: what lies before it, what was decided, its minutes and its proof.
import { Button, Grid, Stack } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Id, SessionDetail } from "../api/contract";
import { useAddressValue, usePathValue } from "../app/address";
import { useMay } from "../app/session";
import { EvidencePanel } from "../evidence/EvidencePanel";
import { Answered } from "../ui/Answered";
import { useDates } from "../ui/dates";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { ActionItems } from "./ActionItems";
import { MinutesPrint } from "./MinutesPrint";
import { MinutesSection } from "./MinutesSection";
import { NextStep } from "./NextStep";
import { ReviewItems } from "./ReviewItems";
import { modeSigns } from "./sessionWords";

export function SessionPage() {
  const id = usePathValue<Id<"ReviewSession">>("session");
  const [view, setView] = useAddressValue("tampilan");
  const detail = useAnswer("GET /api/reviews/{session}", { session: id });
  return (
    <Answered of={detail}>
      {(one) =>
        view === "notulen" ? <MinutesPrint detail={one} onBack={() => setView(null)} /> : <Shown detail={one} onPrint={() => setView("notulen")} />
      }
    </Answered>
  );
}

function Shown({ detail, onPrint }: { readonly detail: SessionDetail; readonly onPrint: () => void }) {
  const text = useTranslations("review.one");
  const modes = useTranslations("review.mode");
  const dates = useDates();
  const { session } = detail;
  const isOpen = session.closed_at === null;
  const mayWrite = useMay("review.write") && isOpen;
  return (
    <>
      <PageHeader
        title={session.title}
        step={text("step")}
        description={dates.longDay(session.held_on)}
        marks={
          <>
            <StateBadge tone="idle" icon={modeSigns[session.mode]}>{modes(session.mode)}</StateBadge>
            <StateBadge tone={isOpen ? "active" : "good"}>{text(isOpen ? "open" : "closed")}</StateBadge>
          </>
        }
        actions={<Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={onPrint}>{text("print")}</Button>}
      />
      <Stack gap="lg">
        <NextStep detail={detail} />
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <ReviewItems detail={detail} mayDecide={mayWrite} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Stack gap="lg">
              <MinutesSection detail={detail} mayWrite={mayWrite} />
              <ActionItems detail={detail} />
              <Section title={text("evidence")} hint={text("evidence_hint")}>
                <EvidencePanel subjectKind="review_session" subject={session.id} canAdd={isOpen} />
              </Section>
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </>
  );
}
