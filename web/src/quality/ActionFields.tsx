// The unit's answer to a finding: what is corrected, why it happened, what is done so that it does not again, who and by when.
import { Button, Group, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPlus } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { ActionFormLimits, type ActionForm, type DateText, type FindingDetail, type Id } from "../api/contract";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { DateField } from "../ui/DateField";
import { fieldErrors } from "../ui/fieldErrors";
import { RefusalNote } from "../ui/RefusalNote";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { actionForm } from "./findingWords";

const mostWhys = 7;
const fields = ["correction", "cause", "whys", "plan", "assignee", "due_on"];

export function ActionFields({ detail }: { readonly detail: FindingDetail }) {
  const text = useTranslations("quality.action");
  const { today } = useMe();
  const people = usePeople();
  const answer = useCommand("POST /api/findings/{finding}/answer");
  const { isBusy, refusal, send } = useDialogSubmit();
  const form = useForm<ActionForm>({ initialValues: actionForm(detail.actions.at(-1)?.action, today) });
  const { values, errors } = form;
  const write = (index: number, why: string) => form.setFieldValue("whys", values.whys.map((one, place) => (place === index ? why : one)));
  const save = () =>
    void send(async () => {
      const body = { ...values, correction: values.correction.trim(), cause: values.cause.trim(), plan: values.plan.trim(), whys: values.whys.map((one) => one.trim()).filter((one) => one !== "") };
      try {
        await answer.mutateAsync({ values: { finding: detail.finding.id }, body });
      } catch (problem) {
        form.setErrors(fieldErrors(problem));
        throw problem;
      }
      showDone(text("saved"));
    });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        <Textarea label={text("correction")} description={text("correction_hint")} required autosize minRows={2} maxLength={ActionFormLimits.correction} {...form.getInputProps("correction")} />
        <Stack gap={6} role="group" aria-label={text("whys")}>
          {values.whys.map((why, index) => <TextInput key={index} label={text("why", { number: index + 1 })} value={why} onChange={(event) => write(index, event.currentTarget.value)} />)}
          <Group>
            {values.whys.length < mostWhys && <Button variant="subtle" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => form.setFieldValue("whys", [...values.whys, ""])}>{text("another_why")}</Button>}
          </Group>
        </Stack>
        <Textarea label={text("cause")} required autosize minRows={2} maxLength={ActionFormLimits.cause} {...form.getInputProps("cause")} />
        <Textarea label={text("plan")} description={text("plan_hint")} required autosize minRows={2} maxLength={ActionFormLimits.plan} {...form.getInputProps("plan")} />
        <Group grow align="flex-start">
          <Select label={text("assignee")} required searchable data={[...people.choices]} value={values.assignee === "" ? null : values.assignee} onChange={(one) => one !== null && form.setFieldValue("assignee", one as Id<"Account">)} error={errors.assignee} />
          <DateField label={text("due_on")} isRequired earliest={today} value={values.due_on} onChange={(day) => day !== null && form.setFieldValue("due_on", day as DateText)} error={errors.due_on as string | undefined} />
        </Group>
        <RefusalNote problem={refusal} fields={fields} />
        <Group justify="flex-end"><Button type="submit" loading={isBusy}>{text("save")}</Button></Group>
      </Stack>
    </form>
  );
}
