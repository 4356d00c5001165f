// Numbers as people of a language write them: "12.840" and "4,5" in Indonesian, "12,840" and "4.5" in English.

const locales: Record<string, string> = { id: "id-ID", en: "en-GB" };

/** The number meant, or null if the text is none. "12.84" is none in Indonesian: its dot parts no three figures. */
export function numberIn(text: string, language: string): number | null {
  const plain = text.replace(/[\s\u00a0]/g, "");
  const [grouping, decimal] = language === "en" ? [",", "."] : [".", ","];
  const g = `\\${grouping}`;
  const form = new RegExp(`^\\d+(?:\\${decimal}\\d+)?$|^\\d{1,3}(?:${g}\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (!form.test(plain)) return null;
  return Number(plain.split(grouping).join("").replace(decimal, "."));
}

export function writtenNumber(value: number, language: string): string {
  return new Intl.NumberFormat(locales[language] ?? "id-ID", { maximumFractionDigits: 2 }).format(value);
}
