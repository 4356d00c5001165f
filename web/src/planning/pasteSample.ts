// Rows as they come out of the office's spreadsheet, to show what can be pasted.
import type { Channel, Schedule } from "../api/contract";
import { dateWriter } from "../ui/dates";
import { shiftDay } from "./calendarDays";

export const sampleColumns = ["Tanggal", "Jam", "Judul", "Pilar", "Format", "Kanal", "PIC", "Catatan"] as const;

interface Surroundings {
  readonly schedule: Schedule;
  readonly channels: readonly Channel[];
  readonly pillars: readonly string[];
  readonly person: string;
  readonly today: string;
}

/** Days lie within the schedule and, where it can be, still to come. */
export function sampleRows({ schedule, channels, pillars, person, today }: Surroundings): readonly (readonly string[])[] {
  const dates = dateWriter("id-ID", "UTC");
  const open = channels.filter((one) => !one.is_closed).map((one) => one.name);
  const begin = today > schedule.starts_on && today < schedule.ends_on ? shiftDay(today, 1) : schedule.starts_on;
  const day = (days: number) => dates.day([shiftDay(begin, days), schedule.ends_on].sort()[0]!);
  return [
    [day(0), "09.00", "Profil lulusan terbaik wisuda", pillars[0] ?? "", "Foto", open.slice(0, 2).join(", "), person, ""],
    [day(1), "13.30", "Tips memilih program studi", pillars[1] ?? "", "Video pendek", open[0] ?? "", person, "tunggu naskah"],
    ["", "", "Cerita alumni di industri galangan", pillars[2] ?? "", "Artikel", open.at(-1) ?? "", "", "gagasan, belum bertanggal"],
  ];
}

export function asPasted(rows: readonly (readonly string[])[]): string {
  return [sampleColumns, ...rows].map((row) => row.join("\t")).join("\n");
}
