// What the office promises of its service, held against the records; what no record shows says why.
import { Button, Group, NumberInput, Popover, Stack, Table, Text } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import type { PromiseKept } from "../api/contract";
import { useMay } from "../app/session";
import { statusTones } from "../indicators/indicatorWords";
import { useDates } from "../ui/dates";
import { faultOf } from "../ui/fieldErrors";
import { writtenNumber } from "../ui/numbers";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function PromisesSection({ promises }: { readonly promises: readonly PromiseKept[] }) {
  const text = useTranslations("performance.promises");
  return (
    <Section title={text("title")} hint={text("hint")}>
      <Stack gap="lg">{promises.map((one) => <Kept key={one.promise.id} of={one} />)}</Stack>
    </Section>
  );
}

function Kept({ of: { promise, status, kept_count: kept, broken_count: broken, months, why } }: { readonly of: PromiseKept }) {
  const text = useTranslations("performance.promises");
  const statuses = useTranslations("indicators.status");
  const language = useLocale();
  const mayAim = useMay("performance.aim");
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <Text fw={600} size="sm">{text(`kind.${promise.kind}`, { amount: promise.amount })}</Text>
        <StateBadge tone={statusTones[status]} size="sm">{statuses(status)}</StateBadge>
        {mayAim && <Amount key={promise.version} of={promise} />}
      </Group>
      {why === null ? <Text size="sm">{text("days", { kept: writtenNumber(kept, language), all: writtenNumber(kept + broken, language) })}</Text> : <Text size="sm" c="dimmed">{why}</Text>}
      {why === null && months.length > 0 && <Months months={months} label={text(`kind.${promise.kind}`, { amount: promise.amount })} />}
    </Stack>
  );
}

function Months({ months, label }: { readonly months: PromiseKept["months"]; readonly label: string }) {
  const text = useTranslations("performance.promises");
  const dates = useDates();
  const language = useLocale();
  const count = (value: number, all: number) => (all === 0 ? text("no_data") : writtenNumber(value, language));
  return (
    <Table.ScrollContainer minWidth={320} type="native" tabIndex={0} role="region" aria-label={label}>
      <Table fz="sm" aria-label={label} maw={520}>
        <Table.Thead><Table.Tr><Table.Th scope="col">{text("month")}</Table.Th><Table.Th scope="col" ta="end">{text("kept")}</Table.Th><Table.Th scope="col" ta="end">{text("broken")}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {months.map((one) => (
            <Table.Tr key={one.month}>
              <Table.Th scope="row" fw={500}>{dates.month(one.month)}</Table.Th>
              <Table.Td ta="end">{count(one.kept_count, one.kept_count + one.broken_count)}</Table.Td>
              <Table.Td ta="end">{count(one.broken_count, one.kept_count + one.broken_count)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Amount({ of: promise }: { readonly of: PromiseKept["promise"] }) {
  const text = useTranslations("performance.promises");
  const change = useCommand("PUT /api/service-promises/{promise}");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [isOpen, setOpen] = useState(false);
  const [amount, setAmount] = useState<number | "">(promise.amount);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send(() => change.mutateAsync({ values: { promise: promise.id }, body: { version: promise.version, amount: amount === "" ? 0 : amount, is_kept_track_of: promise.is_kept_track_of } }))) setOpen(false);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus withArrow>
      <Popover.Target><Button size="compact-xs" variant="subtle" className="no-print" aria-label={text("change_of", { promise: text(`kind.${promise.kind}`, { amount: promise.amount }) })} onClick={() => setOpen((was) => !was)}>{text("change")}</Button></Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack gap="xs">
            <NumberInput label={text(`unit.${promise.kind}`)} min={1} allowDecimal={false} value={amount} onChange={(one) => setAmount(typeof one === "number" ? one : "")} error={faultOf(refusal, "amount")} />
            <RefusalNote problem={refusal} fields={["amount"]} />
            <Button type="submit" size="xs" loading={isBusy}>{text("save")}</Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
