// A day, typed or picked. The value is "2026-03-04", or null.
import "@mantine/dates/styles.css";
import "dayjs/locale/id";
import { DateInput } from "@mantine/dates";
import { useLocale } from "use-intl";

interface Properties {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly earliest?: string;
  readonly latest?: string;
}

export function DateField({ label, value, onChange, description, error, isRequired = false, earliest, latest }: Properties) {
  const language = useLocale();
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
      locale={language}
      firstDayOfWeek={1}
      {...(earliest === undefined ? {} : { minDate: earliest })}
      {...(latest === undefined ? {} : { maxDate: latest })}
    />
  );
}
