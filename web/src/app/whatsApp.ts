// A short message about one thing that waits, to be pasted into a chat: what, until when, and the link.

/** Longest message in characters; longer ones are folded away by phones. */
export const longestMessage = 500;

export interface WaitingThing {
  /** What the reader is asked to do: "Mohon ditinjau". */
  readonly request: string;
  readonly title: string;
  /** Each on a line of its own: the day, the items of an agenda. Those that do not fit are left out. */
  readonly lines?: readonly string[];
  readonly link: string;
}

/** Less than 500 characters; the link always stands whole, at the end. */
export function messageFor({ request, title, lines = [], link }: WaitingThing): string {
  const room = longestMessage - 1 - link.length - 2;
  let message = shortened(`*${request}*\n${shortened(oneLine(title), 160)}`, room);
  for (const line of lines.map(oneLine).filter((one) => one !== "")) {
    const longer = `${message}\n${shortened(line, 120)}`;
    if (longer.length > room) break;
    message = longer;
  }
  return `${message}\n${link}`;
}

/** Where others reach the page: the office's public address where it is set, else this window's. */
export function linkTo(path: string, publicAddress: string | null | undefined, origin: string): string {
  const base = publicAddress === null || publicAddress === undefined || publicAddress === "" ? origin : publicAddress;
  return `${base.replace(/\/+$/, "")}${path}`;
}

/** Opens WhatsApp with the message, there to choose to whom it goes. */
export function whatsAppAddress(message: string): string {
  return `https://wa.me/?text=${encodeURIComponent(message)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function shortened(text: string, most: number): string {
  const letters = [...text];
  if (text.length <= most) return text;
  let short = "";
  for (const letter of letters) {
    if (short.length + letter.length > most - 1) break;
    short += letter;
  }
  return `${short.trimEnd()}…`;
}
