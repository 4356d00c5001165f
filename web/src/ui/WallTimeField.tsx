// A day and an hour in the office's zone, which is named. The value is "2026-03-04T09:30", or null.
import { Group, Input, TextInput } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useOfficeZone } from "./dates";

interface Properties {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (wallTime: string | null) => void;
  readonly id?: string;
  readonly error?: ReactNode;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** The hour taken when only a day is given. */
  readonly usualTime?: string;
  /** The zone if it is not the office's. */
  readonly zone?: string;
  readonly earliest?: string;
}

export function WallTimeField(properties: Properties) {
  const { label, value, onChange, id, error, isRequired = false, isDisabled = false, usualTime = "09:00", earliest } = properties;
  const text = useTranslations("ui.wall_time");
  const officeZone = useOfficeZone();
  const [time, setTime] = useState(value?.slice(11, 16) ?? usualTime);
  const [former, setFormer] = useState(value);
  if (former !== value) {
    setFormer(value);
    if (value !== null) setTime(value.slice(11, 16));
  }
  const day = value?.slice(0, 10) ?? "";
  const tell = (newDay: string, newTime: string) => onChange(newDay === "" ? null : `${newDay}T${newTime || usualTime}`);
  return (
    <Input.Wrapper label={label} required={isRequired} error={error} labelElement="div" description={text("zone", { zone: properties.zone ?? officeZone })}>
      <Group gap="xs" mt={6} wrap="nowrap" role="group" aria-label={label}>
        <TextInput
          type="date" id={id} aria-label={text("day", { label })} value={day} disabled={isDisabled} style={{ flex: "1 1 9rem" }}
          error={error !== undefined && error !== null} min={earliest} required={isRequired}
          onChange={(event) => tell(event.currentTarget.value, time)}
        />
        <TextInput
          type="time" aria-label={text("time", { label })} value={time} disabled={isDisabled} style={{ flex: "0 1 7rem" }}
          onChange={(event) => {
            setTime(event.currentTarget.value);
            tell(day, event.currentTarget.value);
          }}
        />
      </Group>
    </Input.Wrapper>
  );
}
