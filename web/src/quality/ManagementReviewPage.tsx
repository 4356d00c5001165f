// One management review: what it looks at, what was decided, who does what by when, and its close.
import { Alert, Button, List, Stack } from "@mantine/core";
import { IconLock, IconPrinter, IconRefresh } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { ManagementReviewDetail } from "../api/contract";
import { useAddressValue, usePathValue } from "../app/address";
import { useMay } from "../app/session";
import { EvidenceSection } from "../evidence/EvidenceSection";
import { Answered } from "../ui/Answered";
import { useDates } from "../ui/dates";
import { PageHeader } from "../ui/PageHeader";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showDone, showRefusal } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { ReviewActions } from "./ReviewActions";
import { ReviewFields } from "./ReviewFields";
import { ReviewInputs } from "./ReviewInputs";
import { ReviewPrint } from "./ReviewPrint";
import { ReviewShown } from "./ReviewShown";

export function ManagementReviewPage() {
  const review = usePathValue("review");
  const detail = useAnswer("GET /api/management-reviews/{review}", { review });
  return <Answered of={detail}>{(one) => <Shown detail={one} />}</Answered>;
}

function Shown({ detail }: { readonly detail: ManagementReviewDetail }) {
  const text = useTranslations("quality.review");
  const states = useTranslations("quality.reviews.state");
  const mayHold = useMay("quality.review");
  const dates = useDates();
  const [printed, setPrinted] = useAddressValue("cetak");
  const gather = useCommand("POST /api/management-reviews/{review}/gather");
  const { review, actions } = detail;
  const isClosed = review.state === "closed";
  if (printed !== null) return <ReviewPrint detail={detail} onBack={() => setPrinted(null)} />;
  const gatherAgain = () => gather.mutate({ values: { review: review.id }, body: { version: review.version } }, { onError: showRefusal });
  const again = !isClosed && mayHold && <Button size="xs" variant="subtle" className="no-print" leftSection={<IconRefresh size={16} aria-hidden />} loading={gather.isPending} onClick={gatherAgain}>{text("gather")}</Button>;
  return (
    <>
      <PageHeader
        title={review.title} step={dates.longDay(review.held_on)} marks={<StateBadge tone={isClosed ? "good" : "idle"}>{states(review.state)}</StateBadge>}
        actions={<Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => setPrinted("1")}>{text("print")}</Button>}
      />
      <Stack gap="lg">
        <Section title={text("inputs")} hint={text("inputs_hint", { at: dates.moment(review.gathered_at) })} actions={again}><ReviewInputs inputs={review.inputs} /></Section>
        <Section title={text("minutes")}>{isClosed || !mayHold ? <ReviewShown review={review} /> : <ReviewFields key={review.version} review={review} />}</Section>
        {actions.length > 0 && <Section title={text("actions")}><ReviewActions actions={actions} /></Section>}
        <EvidenceSection kind="management_review" id={review.id} />
        {!isClosed && mayHold && <Closing detail={detail} />}
      </Stack>
    </>
  );
}

function Closing({ detail: { review, hindrances } }: { readonly detail: ManagementReviewDetail }) {
  const text = useTranslations("quality.review");
  const close = useCommand("POST /api/management-reviews/{review}/close");
  const { isBusy, refusal, send } = useDialogSubmit();
  const shut = async () => {
    if (await send(() => close.mutateAsync({ values: { review: review.id }, body: { version: review.version } }))) showDone(text("closed"));
  };
  return (
    <Section title={text("close")}>
      <Stack align="flex-start">
        {hindrances.length > 0 && <Alert color="amber" title={text("still_needed")} w="100%"><List size="sm">{hindrances.map((one) => <List.Item key={one}>{one}</List.Item>)}</List></Alert>}
        <RefusalNote problem={refusal} />
        <Button leftSection={<IconLock size={18} aria-hidden />} disabled={hindrances.length > 0} loading={isBusy} onClick={() => void shut()}>{text("close")}</Button>
      </Stack>
    </Section>
  );
}
