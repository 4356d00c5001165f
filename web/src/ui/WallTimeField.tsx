// A day and an hour in the office's zone, which is named. The value is "2026-03-04T09:30", or null.
import { Box, Group, Input } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { DateField } from "./DateField";
import { useOfficeZone } from "./dates";
import { TimeField } from "./TimeField";

interface Properties {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (wallTime: string | null) => void;
  readonly id?: string;
  readonly error?: ReactNode;
  readonly isRequired?: boolean;
  /** The hour taken when only a day is given. */
  readonly usualTime?: string;
  /** The zone if it is not the office's. */
  readonly zone?: string;
}

export function WallTimeField({ label, value, onChange, id, error, isRequired = false, usualTime = "09:00", zone }: Properties) {
  const text = useTranslations("ui.wall_time");
  const officeZone = useOfficeZone();
  const [time, setTime] = useState(value?.slice(11, 16) ?? usualTime);
  const [former, setFormer] = useState(value);
  if (former !== value) {
    setFormer(value);
    if (value !== null) setTime(value.slice(11, 16));
  }
  const day = value?.slice(0, 10) ?? null;
  const chooseTime = (chosen: string) => {
    setTime(chosen);
    if (day !== null) onChange(`${day}T${chosen}`);
  };
  return (
    <Input.Wrapper label={label} labelElement="div" required={isRequired} error={error} description={text("zone", { zone: zone ?? officeZone })}>
      <Group gap="xs" mt={4} wrap="nowrap" align="flex-start" role="group" aria-label={label} id={id}>
        <Box style={{ flex: "1 1 9rem", minWidth: 0 }}>
          <DateField label={text("day")} isRequired={isRequired} value={day} onChange={(chosen) => onChange(chosen === null ? null : `${chosen}T${time}`)} />
        </Box>
        <Box style={{ flex: "0 0 6rem" }}>
          <TimeField label={text("time")} isRequired={isRequired} value={time} onChange={chooseTime} />
        </Box>
      </Group>
    </Input.Wrapper>
  );
}
