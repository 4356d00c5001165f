// The auditor's part of a quarter.
import { Button, Group, Select, Stack, Textarea } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { AchievementStatusChoices, NewOpinionLimits, type AchievementStatus, type IndicatorQuarter } from "../api/contract";
import { faultOf } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function OpinionForm({ quarter }: { readonly quarter: IndicatorQuarter }) {
  const text = useTranslations("indicators.opinion");
  const statuses = useTranslations("indicators.status");
  const give = useCommand("POST /api/indicator-quarters/{quarter}/opinions");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [rating, setRating] = useState<AchievementStatus>(quarter.unit_rating ?? "no_data");
  const [narrative, setNarrative] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send(() => give.mutateAsync({ values: { quarter: quarter.id }, body: { rating, narrative: narrative.trim() } }))) showDone(text("done"));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="xs">
        <Select label={text("rating")} allowDeselect={false} data={AchievementStatusChoices.map((one) => ({ value: one, label: statuses(one) }))} value={rating} onChange={(one) => one !== null && setRating(one as AchievementStatus)} error={faultOf(refusal, "rating")} />
        <Textarea label={text("narrative")} required autosize minRows={3} maxLength={NewOpinionLimits.narrative} value={narrative} onChange={(event) => setNarrative(event.currentTarget.value)} error={faultOf(refusal, "narrative")} />
        <RefusalNote problem={refusal} fields={["rating", "narrative"]} />
        <Group justify="flex-end"><Button type="submit" variant="light" loading={isBusy}>{text("verb")}</Button></Group>
      </Stack>
    </form>
  );
}
