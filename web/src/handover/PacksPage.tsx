// Paket bukti: all evidence of a year, a cycle or some days in one file that proves itself, for who has no Siar.
import { Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { useMay, useMe } from "../app/session";
import { Answered } from "../ui/Answered";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { PackList } from "./PackList";
import { PackOutlineShown } from "./PackOutlineShown";
import { askedPeriod, yearsOf, type ChosenPeriod } from "./packPeriod";
import { PeriodChoice } from "./PeriodChoice";

export function PacksPage() {
  const text = useTranslations("handover");
  const { today } = useMe();
  const mayAsk = useMay("handover.request");
  const packs = useAnswer("GET /api/packs", {});
  const cycles = useAnswer("GET /api/cycles", {});
  const [chosen, choose] = useState<ChosenPeriod>({ kind: "year", year: today.slice(0, 4), cycle: null, starts_on: null, ends_on: null });
  const period = askedPeriod(chosen);
  return (
    <>
      <PageHeader title={text("title")} description={text("description")} />
      <Stack gap="lg">
        {mayAsk && (
          <Section title={text("ask.title")} hint={text("ask.hint")}>
            <Stack>
              <PeriodChoice chosen={chosen} onChange={choose} years={yearsOf(cycles.data ?? [], today)} cycles={cycles.data ?? []} />
              {period !== null && <PackOutlineShown period={period} />}
            </Stack>
          </Section>
        )}
        <Answered of={packs}>{(all) => <PackList packs={all} />}</Answered>
      </Stack>
    </>
  );
}
