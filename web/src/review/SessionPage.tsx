// One review session: what lies before it, what was decided, its minutes and its proof.
import { Button, Grid, Group, Stack } from "@mantine/core";
import { IconPresentation, IconPrinter } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Id, ReviewSession, SessionDetail } from "../api/contract";
import { useAddressValue, usePathValue } from "../app/address";
import { useMay } from "../app/session";
import { AuditPanel } from "../audit/AuditPanel";
import { EvidencePanel } from "../evidence/EvidencePanel";
import { Answered } from "../ui/Answered";
import { todayIn, useDates, useOfficeZone } from "../ui/dates";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { ActionItems } from "./ActionItems";
import { MinutesPrint } from "./MinutesPrint";
import { MinutesSection } from "./MinutesSection";
import { NextStep } from "./NextStep";
import { CopySession } from "./CopySession";
import { MailProposals } from "./MailProposals";
import { ReviewItems } from "./ReviewItems";
import { ReviewLinks } from "./ReviewLinks";
import { SessionMails } from "./SessionMails";
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
  const live = useTranslations("review.live");
  const modes = useTranslations("review.mode");
  const dates = useDates();
  const { session } = detail;
  const isOpen = session.closed_at === null;
  const daysLate = useDaysLate(session);
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
            {daysLate > 0 && <StateBadge tone="warning">{text("recorded_late", { days: daysLate })}</StateBadge>}
          </>
        }
        actions={
          <Group gap="xs">
            <CopySession detail={detail} />
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={onPrint}>{text("print")}</Button>
            {mayWrite && <Button component={Link} to={`/reviu/${session.id}/langsung`} variant="light" leftSection={<IconPresentation size={18} aria-hidden />}>{live("open")}</Button>}
          </Group>
        }
      />
      <Stack gap="lg">
        <NextStep detail={detail} />
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Stack gap="lg">
              <MailProposals detail={detail} mayDecide={mayWrite} />
              <ReviewItems detail={detail} mayDecide={mayWrite} />
              <ReviewLinks detail={detail} />
              <SessionMails detail={detail} mayWrite={mayWrite} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Stack gap="lg">
              <MinutesSection detail={detail} mayWrite={mayWrite} />
              <ActionItems detail={detail} />
              <Section title={text("evidence")} hint={text("evidence_hint")}>
                <EvidencePanel subjectKind="review_session" subject={session.id} canAdd={isOpen} />
              </Section>
              <AuditPanel kind="review_session" id={session.id} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </>
  );
}

/** How many days after it was held the session was written down. */
function useDaysLate(session: ReviewSession): number {
  const recordedOn = todayIn(useOfficeZone(), new Date(session.created_at));
  return Math.round((Date.parse(recordedOn) - Date.parse(session.held_on)) / 86_400_000);
}
