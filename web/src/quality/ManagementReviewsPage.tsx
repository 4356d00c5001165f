// Tinjauan manajemen: what was looked at each year, decided, and done.
import { Anchor, Button, Group, Modal, NumberInput, Stack, TextInput } from "@mantine/core";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { NewManagementReviewLimits, type DateText, type ManagementReview } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay, useMe } from "../app/session";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { DateField } from "../ui/DateField";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { faultOf } from "../ui/fieldErrors";
import { PageHeader } from "../ui/PageHeader";
import { RefusalNote } from "../ui/RefusalNote";
import { StateBadge } from "../ui/StateBadge";
import { useDialogSubmit } from "../ui/useDialogSubmit";

export function ManagementReviewsPage() {
  const text = useTranslations("quality.reviews");
  const mayHold = useMay("quality.review");
  const all = useAnswer("GET /api/management-reviews", {});
  const [isNew, setNew] = useAddressValue("baru");
  const button = mayHold ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNew("1")}>{text("new")}</Button> : null;
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} actions={button} />
      <Answered of={all}>
        {(rows) => (rows.length === 0 ? <EmptyState icon={IconUsersGroup} title={text("empty.title")} action={button}>{text("empty.text")}</EmptyState> : <Reviews all={rows} />)}
      </Answered>
      {mayHold && isNew !== null && <NewReviewDialog onClose={() => setNew(null)} />}
    </>
  );
}

function Reviews({ all }: { readonly all: readonly ManagementReview[] }) {
  const text = useTranslations("quality.reviews");
  const dates = useDates();
  const columns: readonly Column<ManagementReview>[] = [
    { key: "held", head: text("column.held"), cell: (one) => dates.shortDay(one.held_on) },
    { key: "title", head: text("column.title"), isMain: true, cell: (one) => <Anchor component={Link} to={`/tinjauan-manajemen/${one.id}`} size="sm" fw={600}>{one.title}</Anchor> },
    { key: "year", head: text("column.year"), cell: (one) => String(one.year) },
    { key: "decisions", head: text("column.decisions"), align: "end", cell: (one) => String(one.decisions.length) },
    { key: "state", head: text("column.state"), cell: (one) => <StateBadge tone={one.state === "closed" ? "good" : "idle"} size="sm">{text(`state.${one.state}`)}</StateBadge> },
  ];
  return <DataTable label={text("title")} columns={columns} rows={all} keyOf={(one) => one.id} />;
}

function NewReviewDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useTranslations("quality.reviews");
  const ui = useTranslations("ui");
  const { today } = useMe();
  const navigate = useNavigate();
  const begin = useCommand("POST /api/management-reviews");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [title, setTitle] = useState(text("title_of", { year: today.slice(0, 4) }));
  const [heldOn, setHeldOn] = useState<DateText>(today);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await send(async () => {
      const begun = await begin.mutateAsync({ values: {}, body: { title: title.trim(), year, held_on: heldOn } });
      void navigate({ to: `/tinjauan-manajemen/${begun.review.id}` });
    });
  };
  return (
    <Modal opened onClose={onClose} title={text("new")} closeButtonProps={{ "aria-label": ui("close") }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <TextInput label={text("column.title")} required data-autofocus maxLength={NewManagementReviewLimits.title} value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={faultOf(refusal, "title")} />
          <Group grow align="flex-start">
            <NumberInput label={text("column.year")} required min={2000} max={2100} value={year} onChange={(one) => typeof one === "number" && setYear(one)} error={faultOf(refusal, "year")} />
            <DateField label={text("column.held")} isRequired value={heldOn} onChange={(day) => day !== null && setHeldOn(day as DateText)} error={faultOf(refusal, "held_on")} />
          </Group>
          <RefusalNote problem={refusal} fields={["title", "year", "held_on"]} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={isBusy}>{ui("cancel")}</Button>
            <Button type="submit" loading={isBusy}>{text("begin")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
