// How large a file is, as people read it: "1,4 MB".

export function fileSize(bytes: number, language: string): string {
  const units = ["B", "kB", "MB", "GB"];
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  const number = new Intl.NumberFormat(language === "en" ? "en-GB" : "id-ID", { maximumFractionDigits: step < 2 ? 0 : 1 });
  return `${number.format(bytes / 1000 ** step)} ${units[step]}`;
}
