// One request to the server: the headers it wants, a second try after signing in again, and its no as a Refusal.
import { Refusal, refusalIn } from "./refusal";

type SignInAgain = () => Promise<void>;
let signInAgain: SignInAgain | null = null;
let spokenLanguage = "id";

/** What to do when a session has run out: resolves once someone has signed in, with the page left as it was. */
export function whenSignedOut(ask: SignInAgain | null): void {
  signInAgain = ask;
}

export function speak(language: string): void {
  spokenLanguage = language;
}

/** Sends and gives the answer if it is a yes. Refuses as the server does, or as `unreachable`. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await send(path, init);
  if (response.ok) return response;
  const refusal = await refusalIn(response);
  if (refusal.reason !== "not_signed_in" || signInAgain === null || isAboutSigningIn(path)) throw refusal;
  await signInAgain();
  const second = await send(path, init);
  if (!second.ok) throw await refusalIn(second);
  return second;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("Accept-Language", spokenLanguage);
  if (init.method !== undefined && init.method !== "GET") headers.set("X-Siar-Request", "1");
  if (typeof init.body === "string") headers.set("Content-Type", "application/json");
  try {
    return await fetch(path, { ...init, headers });
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === "AbortError") throw problem;
    throw new Refusal("unreachable", "browser.unreachable", unreachable[spokenLanguage] ?? unreachable.id!);
  }
}

const unreachable: Record<string, string> = {
  id: "Server tidak dapat dihubungi, jadi belum ada yang tersimpan. Periksa sambungan lalu coba lagi.",
  en: "The server cannot be reached, so nothing was saved. Check the connection and try again.",
};

function isAboutSigningIn(path: string): boolean {
  return path === "/api/session" || path.startsWith("/api/invitations/");
}
