// A day, typed or picked. The value is "2026-03-04", or null.
import "@mantine/dates/styles.css";
import "dayjs/locale/id";
import { DateInput } from "@mantine/dates";
import { useLocale, useTranslations } from "use-intl";
import { todayIn, useOfficeZone } from "./dates";
import { dayIn } from "./dayIn";

interface Properties {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly earliest?: string;
  readonly latest?: string;
  /** Where a dialog begins. */
  readonly isFirst?: boolean;
}

export function DateField({ label, value, onChange, description, error, isRequired = false, earliest, latest, isFirst = false }: Properties) {
  const language = useLocale();
  const zone = useOfficeZone();
  const text = useTranslations("ui.date");
  return (
    <DateInput
      label={label}
      description={description}
      error={error}
      required={isRequired}
      clearable={!isRequired}
      value={value}
      onChange={onChange}
      valueFormat="D MMMM YYYY"
      dateParser={(text) => dayIn(text, todayIn(zone))}
      locale={language}
      firstDayOfWeek={1}
      popoverProps={{ attributes: { dropdown: { role: "dialog", "aria-label": label } } }}
      ariaLabels={{
        previousMonth: text("previous_month"), nextMonth: text("next_month"), previousYear: text("previous_year"), nextYear: text("next_year"),
        previousDecade: text("previous_decade"), nextDecade: text("next_decade"),
      }}
      data-autofocus={isFirst || undefined}
      {...(earliest === undefined ? {} : { minDate: earliest })}
      {...(latest === undefined ? {} : { maxDate: latest })}
    />
  );
}
