// The approver's queue: the soonest first, read and decided one after the other. J and K go through it.
import { Box, Button, Grid, Kbd, SegmentedControl, Stack, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconArrowLeft, IconArrowRight, IconChecklist } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { ContentDetail, ContentSummary, Id } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useSingleKey } from "../app/keys";
import { usePeople } from "../people/usePeople";
import { useChannels } from "../planning/useChannels";
import { Answered } from "../ui/Answered";
import { CopyForWhatsApp } from "../ui/CopyForWhatsApp";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { bodyIn } from "./bodyDocument";
import { ApprovalHistory } from "./ApprovalHistory";
import classes from "./ApprovalsPage.module.css";
import { ComparedText } from "./ComparedText";
import { ContentFacts } from "./ContentFacts";
import { ContentReading } from "./ContentReading";
import { DecisionBar } from "./DecisionBar";

export function ApprovalsPage() {
  const text = useTranslations("production.approvals");
  const waiting = useAnswer("GET /api/contents", {}, { state: "in_review" });
  return (
    <>
      <PageHeader title={text("title")} step={text("step")} {...(waiting.data === undefined ? {} : { description: text("count", { count: waiting.data.length }) })} />
      <Answered of={waiting}>
        {(all) => (all.length === 0 ? <EmptyState icon={IconChecklist} title={text("empty.title")}>{text("empty.text")}</EmptyState> : <Queue waiting={[...all].sort(soonest)} />)}
      </Answered>
    </>
  );
}

const soonest = (one: ContentSummary, other: ContentSummary) => ((one.planned_for ?? "9") < (other.planned_for ?? "9") ? -1 : 1);

function Queue({ waiting }: { readonly waiting: readonly ContentSummary[] }) {
  const text = useTranslations("production.approvals");
  const isNarrow = useMediaQuery("(max-width: 62em)") ?? false;
  const [chosen, choose] = useAddressValue("konten");
  const at = waiting.findIndex((one) => one.id === chosen);
  const current = waiting[at] ?? (isNarrow ? undefined : waiting[0]);
  const step = (by: number) => {
    const next = waiting[Math.max(0, Math.min((at < 0 ? (by > 0 && current !== undefined ? 0 : -1) : at) + by, waiting.length - 1))];
    if (next !== undefined) choose(next.id);
  };
  useSingleKey("j", () => step(1));
  useSingleKey("k", () => step(-1));
  const goOn = () => choose(waiting.find((one) => one.id !== current?.id)?.id ?? null);
  return (
    <Grid gap="lg">
      {!(isNarrow && current !== undefined) && (
        <Grid.Col span={{ base: 12, md: 4, lg: 3 }}>
          <Text size="xs" c="dimmed" mb="xs" visibleFrom="md"><Kbd size="xs">J</Kbd> {text("next")} · <Kbd size="xs">K</Kbd> {text("previous")}</Text>
          <ol className={classes.queue} aria-label={text("title")}>
            {waiting.map((one) => (
              <li key={one.id}><QueueEntry content={one} isCurrent={one.id === current?.id} onChoose={() => choose(one.id)} /></li>
            ))}
          </ol>
        </Grid.Col>
      )}
      {current !== undefined && (
        <Grid.Col span={{ base: 12, md: 8, lg: 9 }}>
          {isNarrow && <Button variant="subtle" mb="xs" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => choose(null)}>{text("back")}</Button>}
          <Decided id={current.id} hasNext={waiting.length > 1} onNext={goOn} key={current.id} />
        </Grid.Col>
      )}
    </Grid>
  );
}

interface EntryProperties {
  readonly content: ContentSummary;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function QueueEntry({ content, isCurrent, onChoose }: EntryProperties) {
  const text = useTranslations("production.approvals");
  const dates = useDates();
  const channels = useChannels();
  const { nameOf } = usePeople();
  return (
    <button type="button" className={classes.entry} aria-current={isCurrent ? "true" : undefined} onClick={onChoose}>
      <Text component="span" display="block" fw={600} size="sm">{content.title}</Text>
      <Text component="span" display="block" size="xs" c="dimmed">{content.planned_for === null ? text("no_time") : dates.wallTime(content.planned_for)}</Text>
      <Text component="span" display="block" size="xs" c="dimmed">{[content.channels.map(channels.nameOf).join(", "), nameOf(content.assignee)].filter((one) => one !== "").join(" · ")}</Text>
    </button>
  );
}

interface DecidedProperties {
  readonly id: Id<"ContentItem">;
  readonly hasNext: boolean;
  readonly onNext: () => void;
}

function Decided({ id, hasNext, onNext }: DecidedProperties) {
  const text = useTranslations("production.approvals");
  const one = useTranslations("production.one");
  const message = useTranslations("whatsapp");
  const dates = useDates();
  const detail = useAnswer("GET /api/contents/{content}", { content: id });
  return (
    <Answered of={detail}>
      {(shown) => (
        <>
          <ReadOrCompare detail={shown} />
          <Stack mt="md">
            <ContentFacts content={shown.content} />
            <ApprovalHistory detail={shown} />
          </Stack>
          <Box mt="md">
            <CopyForWhatsApp
              request={message("approval")} title={shown.content.title} path={`/konten/${shown.content.id}`}
              lines={shown.content.planned_for === null ? [] : [dates.wallTime(shown.content.planned_for)]}
            />
          </Box>
          {shown.may_decide ? (
            <DecisionBar
              detail={shown} onDecided={onNext}
              more={hasNext ? <Button variant="subtle" rightSection={<IconArrowRight size={16} aria-hidden />} onClick={onNext}>{text("skip")}</Button> : undefined}
            />
          ) : (
            <Text size="sm" c="dimmed" mt="md">{one("own_work")}</Text>
          )}
        </>
      )}
    </Answered>
  );
}

/** The whole, or what changed since it was last decided about. */
function ReadOrCompare({ detail }: { readonly detail: ContentDetail }) {
  const text = useTranslations("production.approvals");
  const [view, setView] = useState<"whole" | "changes">("whole");
  const { content, versions, approvals } = detail;
  const decided = versions.find((one) => one.id === approvals[0]?.content_version);
  if (decided === undefined || decided.sha256 === content.sha256) return <ContentReading detail={detail} />;
  return (
    <>
      <SegmentedControl
        mb="sm" aria-label={text("view")} value={view} onChange={(value) => setView(value as "whole" | "changes")}
        data={[{ value: "whole", label: text("whole") }, { value: "changes", label: text("changes", { number: decided.number }) }]}
      />
      {view === "whole" ? (
        <ContentReading detail={detail} />
      ) : (
        <Section title={text("changes", { number: decided.number })}>
          <ComparedText before={{ title: decided.title, body: bodyIn(decided.body) }} after={{ title: content.title, body: bodyIn(content.body) }} />
        </Section>
      )}
    </>
  );
}
