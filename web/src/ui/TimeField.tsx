// An hour of the day as Indonesians write it: typed "9", "930", "09.30" or "09:30". The value is "09:30".
import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";

interface Properties {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly description?: string;
  readonly error?: string | null | undefined;
  readonly isRequired?: boolean;
}

export function TimeField({ label, value, onChange, description, error, isRequired = false }: Properties) {
  const [typed, setTyped] = useState(value.replace(":", "."));
  useEffect(() => setTyped(value.replace(":", ".")), [value]);
  const settle = () => {
    const time = timeIn(typed);
    if (time === null) setTyped(value.replace(":", "."));
    else onChange(time);
  };
  return (
    <TextInput
      label={label} description={description} error={error} required={isRequired} inputMode="decimal" placeholder="09.00" autoComplete="off"
      value={typed} onBlur={settle}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const time = /^\d{1,2}[.:]\d{2}$/.test(event.currentTarget.value) ? timeIn(event.currentTarget.value) : null;
        if (time !== null && time.length === event.currentTarget.value.length) onChange(time);
      }}
    />
  );
}

/** "09:30" for what was typed, or null if it is no hour. */
export function timeIn(typed: string): string | null {
  const parts = /^\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*$/.exec(typed);
  if (parts === null) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? "0");
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` : null;
}
