// Holidays typed or pasted, a day and a name on each line; the server says which line it cannot read.
import { Button, Group, Select, Stack, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { NewHolidaysLimits, type HolidayKind } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

const kinds: readonly HolidayKind[] = ["national", "joint_leave", "office"];

export function HolidaysForm() {
  const text = useTranslations("notifications.holidays");
  const add = useCommand("POST /api/holidays");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [kind, setKind] = useState<HolidayKind>("national");
  const [lines, setLines] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await send(() => add.mutateAsync({ values: {}, body: { kind, lines } })))) return;
    setLines("");
    showDone(text("added"));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <Select
          label={text("kind_label")} allowDeselect={false} value={kind} data={kinds.map((one) => ({ value: one, label: text(`kind.${one}`) }))}
          onChange={(chosen) => chosen !== null && setKind(chosen as HolidayKind)}
        />
        <Textarea
          label={text("lines")} description={text("lines_hint")} autosize minRows={3} maxRows={14} maxLength={NewHolidaysLimits.lines}
          value={lines} onChange={(event) => setLines(event.currentTarget.value)} error={faultOf(refusal, "lines")}
        />
        <RefusalNote problem={refusal} fields={["lines"]} />
        <Group justify="flex-end">
          <Button type="submit" loading={isBusy} disabled={lines.trim() === ""}>{text("add")}</Button>
        </Group>
      </Stack>
    </form>
  );
}
