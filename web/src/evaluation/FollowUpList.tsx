// What accepted reports promised: how each stands, and the place to say what became of it.
import { Anchor, Button, Group, Modal, Select, Stack, Text, Textarea } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { ActionStateChoices, NewFollowUpStepLimits, type ActionState, type FollowUpView } from "../api/contract";
import { useMay } from "../app/session";
import { DataTable, type Column } from "../ui/DataTable";
import { useDates } from "../ui/dates";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { StateBadge } from "../ui/StateBadge";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { followUpTones } from "./reportWords";

interface Properties {
  readonly all: readonly FollowUpView[];
  readonly label: string;
  readonly showsReport: boolean;
  /** Only what an accepted report promised moves on by steps. */
  readonly canStep: boolean;
}

export function FollowUpList({ all, label, showsReport, canStep }: Properties) {
  const text = useTranslations("evaluation.follow_up");
  const states = useTranslations("evaluation.follow_up_state");
  const dates = useDates();
  const mayStep = useMay("evaluation.write") && canStep;
  const [stepping, setStepping] = useState<FollowUpView | null>(null);
  const columns: readonly Column<FollowUpView>[] = [
    {
      key: "text", head: text("promised"), isMain: true,
      cell: (one) => (
        <>
          <Text span size="sm" fw={500} style={{ overflowWrap: "anywhere" }}>{one.follow_up.text}</Text>
          {showsReport && <Anchor component={Link} to={`/laporan/${one.report}`} size="xs" display="block">{one.report_title}</Anchor>}
          {one.note !== null && <Text size="xs" c="dimmed">{one.note}</Text>}
        </>
      ),
    },
    { key: "who", head: text("who"), cell: (one) => one.follow_up.who ?? "–" },
    { key: "due", head: text("due"), cell: (one) => (one.follow_up.due_on === null ? "–" : <>{dates.day(one.follow_up.due_on)}{one.is_late && <Text span size="xs" c="var(--mantine-color-error)" fw={600}> · {text("late")}</Text>}</>) },
    { key: "state", head: text("state"), cell: (one) => <StateBadge tone={followUpTones[one.state]} size="sm">{states(one.state)}</StateBadge> },
    ...(mayStep ? [{ key: "act", head: text("act"), cell: (one: FollowUpView) => <Button size="compact-sm" variant="default" aria-label={text("step_of", { text: one.follow_up.text })} onClick={() => setStepping(one)}>{text("step")}</Button> }] : []),
  ];
  return (
    <>
      <DataTable label={label} columns={columns} rows={all} keyOf={(one) => one.follow_up.id} />
      {stepping !== null && <StepDialog of={stepping} onClose={() => setStepping(null)} />}
    </>
  );
}

function StepDialog({ of, onClose }: { readonly of: FollowUpView; readonly onClose: () => void }) {
  const text = useTranslations("evaluation.follow_up");
  const states = useTranslations("evaluation.follow_up_state");
  const ui = useTranslations("ui");
  const step = useCommand("POST /api/reports/{report}/follow-ups/{follow_up}/steps");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [state, setState] = useState<ActionState>(of.state === "open" ? "under_way" : "done");
  const [note, setNote] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { state, note: note.trim() === "" ? null : note.trim() };
    if (!(await send(() => step.mutateAsync({ values: { report: of.report, follow_up: of.follow_up.id }, body })))) return;
    showDone(text("stepped"));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text("step")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text size="sm" fw={500}>{of.follow_up.text}</Text>
          <Select label={text("state")} allowDeselect={false} value={state} onChange={(next) => setState((next ?? "open") as ActionState)} data={ActionStateChoices.map((one) => ({ value: one, label: states(one) }))} error={faultOf(refusal, "state")} />
          <Textarea label={text("note")} autosize minRows={2} maxLength={NewFollowUpStepLimits.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} error={faultOf(refusal, "note")} />
          <RefusalNote problem={refusal} fields={["state", "note"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{ui("save")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
