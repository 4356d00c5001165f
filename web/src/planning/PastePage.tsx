// Tempel dari lembar kerja: rows of a spreadsheet become entries of the schedule, all of the chosen ones or none.
import { Alert, Anchor, Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconCalendarMonth, IconCircleCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { call, type Refusal } from "../api/call";
import { PastedTextLimits, type Id, type PastePreview, type Schedule } from "../api/contract";
import { usePathValue } from "../app/address";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { ErrorState } from "../ui/ErrorState";
import { LoadingState } from "../ui/LoadingState";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { wasIssued } from "./entryForm";
import { PastedRows } from "./PastedRows";
import { PasteSample } from "./PasteSample";
import { ScheduleFile } from "./ScheduleFile";

export function PastePage() {
  const text = useTranslations("planning.paste");
  const id = usePathValue<Id<"Schedule">>("schedule");
  const detail = useAnswer("GET /api/schedules/{schedule}", { schedule: id });
  return (
    <Answered of={detail}>
      {({ schedule }) => (
        <>
          <PageHeader
            title={text("title")} step={text("step")}
            description={<>{text("into")} <Anchor component={Link} to={`/jadwal/${schedule.id}`}>{schedule.title}</Anchor></>}
          />
          <Allowed schedule={schedule} />
        </>
      )}
    </Answered>
  );
}

function Allowed({ schedule }: { readonly schedule: Schedule }) {
  const text = useTranslations("planning.paste");
  const mayPlan = useMay("planning.write");
  const back = <Button component={Link} to={`/jadwal/${schedule.id}`} variant="default">{text("to_schedule")}</Button>;
  if (!mayPlan) return <EmptyState title={text("not_allowed")} action={back} />;
  if (schedule.state === "closed" || wasIssued(schedule)) return <EmptyState title={text("after_issue")} action={back}>{text("after_issue_why")}</EmptyState>;
  return <Pasting schedule={schedule} />;
}

function Pasting({ schedule }: { readonly schedule: Schedule }) {
  const text = useTranslations("planning.paste");
  const [pasted, setPasted] = useState("");
  const [settled] = useDebouncedValue(pasted, 400);
  const [imported, setImported] = useState<{ readonly count: number; readonly month: string } | null>(null);
  const isGiven = settled.trim() !== "";
  const preview = useQuery<PastePreview, Refusal>({
    queryKey: ["paste preview", schedule.id, settled],
    queryFn: ({ signal }) => call("POST /api/schedules/{schedule}/paste/preview", { schedule: schedule.id }, { text: settled }, {}, signal),
    enabled: isGiven,
    gcTime: 0,
  });
  if (imported !== null)
    return (
      <Done
        {...imported} schedule={schedule}
        onMore={() => {
          setPasted("");
          setImported(null);
        }}
      />
    );
  return (
    <Stack gap="lg">
      <Section title={text("paste_title")}>
        <Stack gap="sm">
          <Textarea
            label={text("rows")} description={text("rows_hint")} autosize minRows={6} maxRows={14} maxLength={PastedTextLimits.text} spellCheck={false}
            value={pasted} onChange={(event) => setPasted(event.currentTarget.value)}
            styles={{ input: { fontFamily: "ui-monospace, monospace", fontSize: "0.8rem", whiteSpace: "pre", overflowX: "auto", tabSize: 16 } }}
          />
          {pasted === "" && <ScheduleFile schedule={schedule} onRead={setPasted} />}
          {pasted === "" && <PasteSample schedule={schedule} onUse={setPasted} />}
        </Stack>
      </Section>
      {isGiven && preview.isPending && <LoadingState rows={4} />}
      {isGiven && preview.isError && <ErrorState problem={preview.error} onRetry={() => void preview.refetch()} />}
      {isGiven && preview.data !== undefined && (
        <PastedRows key={settled} schedule={schedule} pasted={settled} preview={preview.data} onImported={(count, month) => setImported({ count, month })} />
      )}
    </Stack>
  );
}

interface DoneProperties {
  readonly count: number;
  readonly month: string;
  readonly schedule: Schedule;
  readonly onMore: () => void;
}

function Done({ count, month, schedule, onMore }: DoneProperties) {
  const text = useTranslations("planning.paste");
  return (
    <Alert color="teal" icon={<IconCircleCheck aria-hidden />} title={text("done", { count })} role="status">
      <Text size="sm" mb="sm">{text("done_words", { title: schedule.title })}</Text>
      <Group gap="xs">
        <Button component={Link} to="/kalender" search={{ bulan: month } as never} leftSection={<IconCalendarMonth size={18} aria-hidden />}>{text("to_calendar")}</Button>
        <Button component={Link} to={`/jadwal/${schedule.id}`} variant="default">{text("to_schedule")}</Button>
        <Button variant="subtle" onClick={onMore}>{text("paste_more")}</Button>
      </Group>
    </Alert>
  );
}
