// What last year's report promised, and what became of it. Each is written by itself.
import { Box, Group, Select, Stack, Text, Textarea } from "@mantine/core";
import { useTranslations } from "use-intl";
import { call } from "../api/call";
import { FollowUpProgressChoices, type FollowUpProgress, type LastFollowUp, type SelfEvaluationDetail } from "../api/contract";
import { useDates } from "../ui/dates";
import { StateBadge } from "../ui/StateBadge";
import { PartFooter } from "./PartFooter";
import { usePart } from "./parts";
import { followUpTones, stateOfPart } from "./selfEvaluationWords";

interface Properties {
  readonly detail: SelfEvaluationDetail;
  readonly mayWrite: boolean;
}

export function LastFollowUps({ detail, mayWrite }: Properties) {
  const text = useTranslations("reporting.one");
  const all = detail.self_evaluation.last_follow_ups;
  if (all.length === 0) return <Text size="sm" c="dimmed">{text("no_last_follow_ups")}</Text>;
  return (
    <Stack component="ol" gap="md" style={{ margin: 0, paddingInlineStart: "1.3rem" }}>
      {all.map((one, index) => (
        <li key={index}>
          <Promise one={one} />
          {mayWrite ? <Written detail={detail} number={index + 1} /> : <Became one={one} />}
        </li>
      ))}
    </Stack>
  );
}

function Promise({ one }: { readonly one: LastFollowUp }) {
  const dates = useDates();
  const more = [one.assignee, one.due_on === null ? "" : dates.day(one.due_on)].filter((each) => each !== "").join(" · ");
  return (
    <>
      <Text size="sm" fw={600} style={{ whiteSpace: "pre-wrap" }}>{one.code === "" ? one.text : `${one.code}: ${one.text}`}</Text>
      {more !== "" && <Text size="xs" c="dimmed">{more}</Text>}
    </>
  );
}

function Written({ detail, number }: { readonly detail: SelfEvaluationDetail; readonly number: number }) {
  const text = useTranslations("reporting.one");
  const states = useTranslations("reporting.follow_up_states");
  const { id, last_follow_ups } = detail.self_evaluation;
  const one = last_follow_ups[number - 1]!;
  const part = `last_follow_ups.${number}`;
  const writing = usePart({
    detail, part, stored: { state: one.state, note: one.note },
    send: (draft, version) => call("PUT /api/self-evaluations/{self_evaluation}/follow-ups/{number}", { self_evaluation: id, number: String(number) }, { ...draft, version }),
  });
  const name = text("became_of", { text: one.text.slice(0, 80) });
  return (
    <>
      <Group align="flex-start" gap="sm" mt={4}>
        <Select
          w={180} allowDeselect={false} aria-label={text("state_of", { text: one.text.slice(0, 80) })} value={writing.draft.state} data={FollowUpProgressChoices.map((each) => ({ value: each, label: states(each) }))}
          onChange={(state) => state !== null && writing.change({ state: state as FollowUpProgress })}
        />
        <Box flex={1} miw={220}><Textarea autosize minRows={1} aria-label={name} placeholder={text("became_hint")} value={writing.draft.note} onChange={(event) => writing.change({ note: event.currentTarget.value })} /></Box>
      </Group>
      <PartFooter one={detail.self_evaluation} part={stateOfPart(detail, part)} name={name} writing={writing} />
    </>
  );
}

function Became({ one }: { readonly one: LastFollowUp }) {
  const text = useTranslations("reporting.one");
  const states = useTranslations("reporting.follow_up_states");
  return (
    <Group gap="xs" align="flex-start" mt={4}>
      <StateBadge tone={followUpTones[one.state]} size="sm">{states(one.state)}</StateBadge>
      <Text size="sm" {...(one.note === "" ? { c: "dimmed" } : {})} style={{ whiteSpace: "pre-wrap" }}>{one.note === "" ? text("nothing_written") : one.note}</Text>
    </Group>
  );
}
