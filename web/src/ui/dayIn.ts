// A day as people type it: "2026-03-04", "4/3", "4-3-2026", "4 maret", "4 mar 2026", "besok", "tomorrow".

const months = [
  ["jan"], ["feb", "peb"], ["mar"], ["apr"], ["mei", "may"], ["jun"], ["jul"], ["agu", "aug"], ["sep"], ["okt", "oct"], ["nov", "nop"], ["des", "dec"],
];
const words: Record<string, number> = { "hari ini": 0, today: 0, besok: 1, tomorrow: 1, lusa: 2, kemarin: -1, yesterday: -1 };

/** The day meant, or null if the text is none. The year left out is this year's. */
export function dayIn(text: string, today: string): string | null {
  const plain = text.trim().toLowerCase();
  const shift = words[plain];
  if (shift !== undefined) return new Date(Date.parse(`${today}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10);
  const written = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (written !== null) return valid(written[1]!, Number(written[2]), written[3]!);
  const figures = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(plain);
  if (figures !== null) return valid(figures[3] ?? today.slice(0, 4), Number(figures[2]), figures[1]!);
  const named = /^(\d{1,2})\s+([a-z]{3,})(?:\s+(\d{4}))?$/.exec(plain);
  if (named === null) return null;
  const month = months.findIndex((names) => names.some((name) => named[2]!.startsWith(name)));
  return valid(named[3] ?? today.slice(0, 4), month + 1, named[1]!);
}

function valid(year: string, month: number, day: string): string | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text) ? text : null;
}
