// Files sent to the server in pieces (tus 1.0.0, core and creation): a broken line costs one piece, not the file.
import { asRefusal, Refusal } from "../api/refusal";
import { request } from "../api/request";

export const piece = 4 * 1024 * 1024; // bytes of one PATCH
const longestWait = 30_000; // milliseconds between two tries
const mostTries = 8; // in a row without a byte getting through
const address = "/api/uploads";
const remembered = "siar.uploads";

interface Options {
  readonly onProgress?: (sentShare: number) => void;
  readonly signal?: AbortSignal;
  /** Waits before another try; a test has no time for that. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Sends a file and gives the token that names it. Goes on where it stopped, also after the page was loaded anew. */
export async function upload(file: File, options: Options = {}): Promise<string> {
  const { onProgress, signal, wait = pauseFor } = options;
  const former = await formerPlace(file, signal);
  let sent = former?.offset ?? 0;
  let place = former?.place ?? null;
  let tries = 0;
  for (;;) {
    try {
      place ??= await begin(file, signal);
      while (sent < file.size) {
        onProgress?.(sent / file.size);
        sent = await sendPiece(place, file, sent, signal);
        tries = 0;
      }
      onProgress?.(1);
      forget(file);
      return place.slice(place.lastIndexOf("/") + 1);
    } catch (problem) {
      const refusal = asRefused(problem);
      if (!isWorthAnotherTry(refusal) || ++tries > mostTries) throw problem;
      await wait(Math.min(1_000 * 2 ** (tries - 1), longestWait), signal);
      const stand = place === null ? null : await offsetAt(place, signal).catch(() => undefined);
      if (stand === null) {
        place = null; // the server has forgotten it: from the beginning
        sent = 0;
      } else if (stand !== undefined) sent = stand;
    }
  }
}

async function begin(file: File, signal: AbortSignal | undefined): Promise<string> {
  const headers = {
    "Tus-Resumable": "1.0.0",
    "Upload-Length": String(file.size),
    "Upload-Metadata": `filename ${inBase64(file.name)}`,
  };
  const response = await request(address, { method: "POST", headers, ...given(signal) });
  const location = response.headers.get("Location");
  if (location === null) throw new Refusal("fault", "browser.upload_without_place", "The server did not say where to send the file.");
  const place = new URL(location, window.location.href).pathname;
  remember(file, place);
  return place;
}

async function sendPiece(place: string, file: File, from: number, signal: AbortSignal | undefined): Promise<number> {
  const response = await request(place, {
    method: "PATCH",
    headers: { "Tus-Resumable": "1.0.0", "Upload-Offset": String(from), "Content-Type": "application/offset+octet-stream" },
    body: file.slice(from, from + piece),
    ...given(signal),
  });
  const offset = Number(response.headers.get("Upload-Offset"));
  return Number.isInteger(offset) && offset > from ? offset : Math.min(from + piece, file.size);
}

/** How much the server has; null if it knows the upload no more. */
async function offsetAt(place: string, signal: AbortSignal | undefined): Promise<number | null> {
  try {
    const response = await request(place, { method: "HEAD", headers: { "Tus-Resumable": "1.0.0" }, ...given(signal) });
    return Number(response.headers.get("Upload-Offset") ?? 0);
  } catch (problem) {
    if (["not_found", "gone"].includes(asRefused(problem).reason)) return null;
    throw problem;
  }
}

async function formerPlace(file: File, signal: AbortSignal | undefined): Promise<{ place: string; offset: number } | null> {
  const place = placesKept()[nameOf(file)];
  if (place === undefined) return null;
  const offset = await offsetAt(place, signal).catch(() => null);
  return offset === null ? null : { place, offset };
}

function isWorthAnotherTry({ reason }: Refusal): boolean {
  return ["unreachable", "unavailable", "fault", "conflict", "too_many"].includes(reason);
}

/** An abort by the reader stays what it is. */
function asRefused(problem: unknown): Refusal {
  if (problem instanceof DOMException && problem.name === "AbortError") throw problem;
  return asRefusal(problem);
}

function given(signal: AbortSignal | undefined): RequestInit {
  return signal === undefined ? {} : { signal };
}

function inBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function pauseFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new DOMException("aborted", "AbortError"));
    });
  });
}

const nameOf = (file: File) => `${file.name}|${file.size}|${file.lastModified}`;

function placesKept(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(remembered) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}

function remember(file: File, place: string): void {
  localStorage.setItem(remembered, JSON.stringify({ ...placesKept(), [nameOf(file)]: place }));
}

function forget(file: File): void {
  const { [nameOf(file)]: _, ...rest } = placesKept();
  localStorage.setItem(remembered, JSON.stringify(rest));
}
