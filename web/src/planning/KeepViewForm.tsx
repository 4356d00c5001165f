// Keeps what the calendar shows now under a name.
import { Button, Checkbox, Group, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { PlanViewFormLimits } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import type { CalendarFilters } from "./calendarFilters";
import type { CalendarView } from "./calendarViews";
import { viewForm } from "./savedView";

export function KeepViewForm({ look, filters }: { readonly look: CalendarView; readonly filters: CalendarFilters }) {
  const text = useTranslations("views");
  const keep = useCommand("POST /api/plan-views");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    void send(async () => {
      await keep.mutateAsync({ values: {}, body: viewForm({ name, isShared }, look, filters, null) });
      showDone(text("kept", { name: name.trim() }));
      setName("");
      setShared(false);
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <TextInput
          label={text("keep_label")} placeholder={text("name_hint")} required maxLength={PlanViewFormLimits.name} value={name}
          onChange={(event) => setName(event.currentTarget.value)} error={faultOf(refusal, "name")} data-autofocus
        />
        <Checkbox label={text("share_with_office")} checked={isShared} onChange={(event) => setShared(event.currentTarget.checked)} />
        <RefusalNote problem={refusal} fields={["name"]} />
        <Group justify="flex-end"><Button type="submit" size="xs" loading={isBusy} disabled={name.trim() === ""}>{text("keep")}</Button></Group>
      </Stack>
    </form>
  );
}
