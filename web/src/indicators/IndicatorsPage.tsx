// The register of indicators for a year: as cards with value, gaps and records, or as a matrix of its quarters.
import { Button, Group, SegmentedControl, Select, Stack } from "@mantine/core";
import { IconFileImport, IconGauge, IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { AchievementStatusChoices, IndicatorKindChoices, type IndicatorValue } from "../api/contract";
import { useAddressValue, useAddressValues } from "../app/address";
import { useMay, useMe } from "../app/session";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { IndicatorCard } from "./IndicatorCard";
import { IndicatorDrawer } from "./IndicatorDrawer";
import { IndicatorFields } from "./IndicatorFields";
import { IndicatorMatrix } from "./IndicatorMatrix";
import { QuarterDrawer } from "./QuarterDrawer";

const yearsBack = 6;

export function IndicatorsPage() {
  const text = useTranslations("indicators.list");
  const { today } = useMe();
  const thisYear = Number(today.slice(0, 4));
  const [{ tahun, tampilan, baru, rinci, capaian }, set] = useAddressValues();
  const year = tahun ?? String(thisYear);
  const values = useAnswer("GET /api/indicators", {}, { year }, { keepsPrevious: true });
  const mayWrite = useMay("indicators.write");
  const years = Array.from({ length: yearsBack }, (_, index) => String(thisYear - index));
  const view = tampilan === "matriks" ? "matriks" : "kartu";
  return (
    <>
      <PageHeader
        title={text("title")} description={text("description")}
        actions={
          <>
            <SegmentedControl
              size="sm" aria-label={text("view")} value={view} onChange={(next) => set({ tampilan: next === "matriks" ? next : null })}
              data={[{ value: "kartu", label: text("cards") }, { value: "matriks", label: text("matrix") }]}
            />
            <Select aria-label={text("year")} allowDeselect={false} w={110} data={years.includes(year) ? years : [year, ...years]} value={year} onChange={(one) => set({ tahun: one })} />
            {mayWrite && <Button component={Link} to="/indikator/impor" variant="default" leftSection={<IconFileImport size={18} aria-hidden />}>{text("import")}</Button>}
            {mayWrite && <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => set({ baru: "1" })}>{text("new")}</Button>}
          </>
        }
      />
      <Answered of={values}>
        {(all) => (all.length === 0 ? <EmptyState icon={IconGauge} title={text("empty.title")}>{text("empty.text")}</EmptyState> : <Register all={all} isMatrix={view === "matriks"} />)}
      </Answered>
      {baru !== undefined && mayWrite && <IndicatorFields indicator={null} year={Number(year)} onClose={() => set({ baru: null })} />}
      {rinci !== undefined && <IndicatorDrawer key={rinci} id={rinci} year={year} onClose={() => set({ rinci: null })} />}
      {capaian !== undefined && <QuarterDrawer key={capaian} id={capaian} onClose={() => set({ capaian: null })} />}
    </>
  );
}

function Register({ all, isMatrix }: { readonly all: readonly IndicatorValue[]; readonly isMatrix: boolean }) {
  const text = useTranslations("indicators.list");
  const kinds = useTranslations("indicators.kind");
  const statuses = useTranslations("indicators.status");
  const [{ jenis, status }, set] = useAddressValues();
  const shown = all.filter((one) => (jenis === undefined || one.indicator.kind === jenis) && (status === undefined || (one.replaced_by ?? one).status === status));
  return (
    <Stack>
      <Group gap="xs" className="no-print">
        <Select aria-label={text("kind")} placeholder={text("every_kind")} clearable size="xs" w={170} value={jenis ?? null} onChange={(one) => set({ jenis: one })} data={IndicatorKindChoices.map((one) => ({ value: one, label: kinds(one) }))} />
        <Select aria-label={text("status")} placeholder={text("every_status")} clearable size="xs" w={170} value={status ?? null} onChange={(one) => set({ status: one })} data={AchievementStatusChoices.map((one) => ({ value: one, label: statuses(one) }))} />
      </Group>
      {shown.length === 0 ? <EmptyState icon={IconGauge} title={text("none_so")} /> : isMatrix ? <IndicatorMatrix all={shown} /> : <Cards all={shown} />}
    </Stack>
  );
}

function Cards({ all }: { readonly all: readonly IndicatorValue[] }) {
  const [asked] = useAddressValue("indikator");
  useEffect(() => {
    if (asked !== null) document.getElementById(`indicator-${asked}`)?.scrollIntoView({ block: "start" });
  }, [asked]);
  return <Stack gap="lg">{all.map((one) => <IndicatorCard key={one.indicator.id} of={one} />)}</Stack>;
}
