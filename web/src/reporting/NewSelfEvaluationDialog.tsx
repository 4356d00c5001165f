// A year's self-evaluation is built from what Siar has of that year.
import { Alert, Anchor, Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { SelfEvaluation } from "../api/contract";
import { useMe } from "../app/session";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { useDialogSubmit } from "../ui/useDialogSubmit";

interface Properties {
  /** Years that have one already. */
  readonly taken: readonly number[];
  readonly onClose: () => void;
}

const yearsBack = 6;

export function NewSelfEvaluationDialog({ taken, onClose }: Properties) {
  const text = useTranslations("reporting.new");
  const ui = useTranslations("ui");
  const { today } = useMe();
  const navigate = useNavigate();
  const build = useCommand("POST /api/self-evaluations");
  const { isBusy, refusal, send } = useDialogSubmit();
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: yearsBack }, (_, index) => thisYear - index).filter((year) => !taken.includes(year));
  const [year, setYear] = useState<string | null>(years[0] === undefined ? null : String(years[0]));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (year === null) return;
    await send(async () => {
      const made = await build.mutateAsync({ values: {}, body: { year: Number(year) } });
      await navigate({ to: `/evaluasi-diri/${made.self_evaluation.id}` });
    });
  };
  return (
    <Modal opened onClose={onClose} title={text("title")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text size="sm">{text("words")}</Text>
          <Select label={text("year")} required data-autofocus allowDeselect={false} data={years.map(String)} value={year} onChange={setYear} error={faultOf(refusal, "year")} nothingFoundMessage={text("all_taken")} />
          <RefusalNote problem={refusal} fields={["year"]} />
          {refusal !== null && isSelfEvaluation(refusal.current) && <Alert color="gray"><Anchor component={Link} to={`/evaluasi-diri/${refusal.current.id}`}>{refusal.current.title}</Anchor></Alert>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy} disabled={year === null}>{text("build")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function isSelfEvaluation(current: unknown): current is SelfEvaluation {
  return typeof current === "object" && current !== null && "year" in current && "rows" in current;
}
