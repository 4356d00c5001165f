// "5 tahun 6 bulan" for 66 months.
import { useTranslations } from "use-intl";
import { period } from "./recordWords";

export function usePeriod(): (months: number) => string {
  const text = useTranslations("retention.period");
  return (whole) => {
    const { years, months } = period(whole);
    const parts = [years > 0 ? text("years", { years }) : "", months > 0 || years === 0 ? text("months", { months }) : ""];
    return parts.filter((part) => part !== "").join(" ");
  };
}
