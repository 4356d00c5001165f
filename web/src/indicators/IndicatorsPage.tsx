// KPIs of the procedure for a year: their value in words, what is missing and where to do it, the records one click away.
import { Select, Stack } from "@mantine/core";
import { IconGauge } from "@tabler/icons-react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { IndicatorValue } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMe } from "../app/session";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { IndicatorCard } from "./IndicatorCard";

const yearsBack = 6;

export function IndicatorsPage() {
  const text = useTranslations("indicators.list");
  const { today } = useMe();
  const thisYear = Number(today.slice(0, 4));
  const [chosen, setChosen] = useAddressValue("tahun");
  const year = chosen ?? String(thisYear);
  const values = useAnswer("GET /api/indicators", {}, { year }, { keepsPrevious: true });
  const years = Array.from({ length: yearsBack }, (_, index) => String(thisYear - index));
  return (
    <>
      <PageHeader
        title={text("title")} description={text("description")}
        actions={<Select aria-label={text("year")} allowDeselect={false} w={120} data={years.includes(year) ? years : [year, ...years]} value={year} onChange={(one) => setChosen(one)} />}
      />
      <Answered of={values}>
        {(all) => (all.length === 0 ? <EmptyState icon={IconGauge} title={text("empty.title")}>{text("empty.text")}</EmptyState> : <Cards all={all} />)}
      </Answered>
    </>
  );
}

function Cards({ all }: { readonly all: readonly IndicatorValue[] }) {
  const [asked] = useAddressValue("indikator");
  useEffect(() => {
    if (asked !== null) document.getElementById(`indicator-${asked}`)?.scrollIntoView({ block: "start" });
  }, [asked]);
  return <Stack gap="lg">{all.map((one) => <IndicatorCard key={one.indicator.id} of={one} />)}</Stack>;
}
