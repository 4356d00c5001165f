// The register of controlled documents: what is in force now, or was on a past day.
import { Anchor, Button, Group, SegmentedControl, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconFileCertificate, IconFileImport, IconPlus, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { DocumentKindChoices, type DocumentSummary } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay, useMe } from "../app/session";
import { Answered } from "../ui/Answered";
import { DataTable, type Column } from "../ui/DataTable";
import { DateField } from "../ui/DateField";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { StateBadge } from "../ui/StateBadge";
import { kindSigns, stateTones } from "./documentWords";
import { NewDocumentDrawer } from "./NewDocumentDrawer";

export function DocumentsPage() {
  const text = useTranslations("documents.list");
  const mayWrite = useMay("documents.write");
  const [isNew, setNew] = useAddressValue("baru");
  const importButton = <Button component={Link} to="/dokumen/impor" leftSection={<IconFileImport size={18} aria-hidden />}>{text("import")}</Button>;
  return (
    <>
      <PageHeader
        title={text("title")} description={text("description")}
        actions={(
          <>
            <Button component={Link} to="/templat" variant="subtle">{text("to_templates")}</Button>
            {mayWrite && <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNew("1")}>{text("new")}</Button>}
            {mayWrite && importButton}
          </>
        )}
      />
      <Filters />
      <Register importButton={mayWrite ? importButton : null} />
      {mayWrite && isNew !== null && <NewDocumentDrawer onClose={() => setNew(null)} />}
    </>
  );
}

function Filters() {
  const text = useTranslations("documents.list");
  const kinds = useTranslations("documents.kind");
  const { today } = useMe();
  const [words, setWords] = useAddressValue("cari");
  const [kind, setKind] = useAddressValue("jenis");
  const [on, setOn] = useAddressValue("pada");
  const [typed, setTyped] = useState(words ?? "");
  const search = useDebouncedCallback((value: string) => setWords(value), 300);
  return (
    <Group mb="md" gap="sm" align="flex-end" className="no-print">
      <TextInput
        type="search" label={text("search")} placeholder={text("search_hint")} leftSection={<IconSearch size={16} aria-hidden />} style={{ flex: "1 1 14rem", maxWidth: 360 }}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <DateField label={text("on")} value={on} onChange={setOn} latest={today} />
      <SegmentedControl
        aria-label={text("kind")} value={kind ?? "all"} onChange={(value) => setKind(value === "all" ? null : value)} style={{ overflowX: "auto", maxWidth: "100%" }}
        data={[{ value: "all", label: text("all") }, ...DocumentKindChoices.map((value) => ({ value, label: kinds(value) }))]}
      />
    </Group>
  );
}

function Register({ importButton }: { readonly importButton: ReactNode }) {
  const text = useTranslations("documents.list");
  const dates = useDates();
  const [words] = useAddressValue("cari");
  const [kind] = useAddressValue("jenis");
  const [on] = useAddressValue("pada");
  const register = useAnswer("GET /api/documents", {}, { on: on ?? undefined, text: words ?? undefined }, { keepsPrevious: true });
  const isFiltered = words !== null || kind !== null || on !== null;
  return (
    <Answered of={register}>
      {(all) => {
        const shown = all.filter((one) => kind === null || one.document.kind === kind);
        if (shown.length > 0) return <DocumentTable all={shown} label={on === null ? text("title") : text("title_on", { day: dates.day(on) })} />;
        return isFiltered ? (
          <EmptyState icon={IconSearch} title={text("none.title")}>{text(on === null ? "none.text" : "none.text_on")}</EmptyState>
        ) : (
          <EmptyState icon={IconFileCertificate} title={text("empty.title")} action={importButton}>{text("empty.text")}</EmptyState>
        );
      }}
    </Answered>
  );
}

function DocumentTable({ all, label }: { readonly all: readonly DocumentSummary[]; readonly label: string }) {
  const text = useTranslations("documents.list");
  const kinds = useTranslations("documents.kind");
  const states = useTranslations("documents.state");
  const dates = useDates();
  const columns: readonly Column<DocumentSummary>[] = [
    {
      key: "title", head: text("column.title"), isMain: true,
      cell: ({ document }) => <Anchor component={Link} to={`/dokumen/${document.id}`} fw={600} size="sm">{document.number} · {document.title}</Anchor>,
    },
    { key: "kind", head: text("column.kind"), cell: ({ document }) => <StateBadge tone="idle" icon={kindSigns[document.kind]}>{kinds(document.kind)}</StateBadge> },
    {
      key: "in_force", head: text("column.in_force"),
      cell: (one) => (one.label_in_force === null ? text("not_in_force") : one.in_force_on === null ? one.label_in_force : text("since", { label: one.label_in_force, day: dates.day(one.in_force_on) })),
    },
    { key: "latest", head: text("column.latest"), cell: (one) => <StateBadge tone={stateTones[one.latest_state]}>{one.latest_label} · {states(one.latest_state)}</StateBadge> },
    { key: "owner", head: text("column.owner"), cell: ({ document }) => document.owner },
  ];
  return <DataTable label={label} columns={columns} rows={all} keyOf={(one) => one.document.id} />;
}
