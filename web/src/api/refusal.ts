// How the server says no, as the pages see it.

/** What is wrong with one field of what was sent; `field` is its path, such as "rows[2].title". */
export interface Problem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export type Reason =
  | "invalid"
  | "not_signed_in"
  | "not_allowed"
  | "not_found"
  | "conflict"
  | "gone"
  | "too_large"
  | "too_many"
  | "unavailable"
  | "fault" // our own: the message carries a reference that is in the log
  | "unreachable"; // no answer came

/** The server understood, and said no; or could not be asked. `message` is in the reader's language. */
export class Refusal extends Error {
  constructor(
    readonly reason: Reason,
    readonly code: string,
    message: string,
    readonly problems: readonly Problem[] = [],
    /** What is stored now, when a write named an older version. */
    readonly current: unknown = null,
  ) {
    super(message);
    this.name = "Refusal";
  }
}

const reasonOfStatus: Record<number, Reason> = {
  401: "not_signed_in",
  403: "not_allowed",
  404: "not_found",
  409: "conflict",
  410: "gone",
  413: "too_large",
  422: "invalid",
  429: "too_many",
  503: "unavailable",
};

interface Written {
  readonly reason?: Reason;
  readonly code?: string;
  readonly message?: string;
  readonly problems?: readonly Problem[];
  readonly current?: unknown;
}

export async function refusalIn(response: Response): Promise<Refusal> {
  const written = (await response.json().catch(() => ({}))) as Written;
  return new Refusal(
    written.reason ?? reasonOfStatus[response.status] ?? "fault",
    written.code ?? `http.${response.status}`,
    written.message ?? response.statusText,
    written.problems ?? [],
    written.current ?? null,
  );
}

export function asRefusal(problem: unknown): Refusal {
  if (problem instanceof Refusal) return problem;
  return new Refusal("fault", "browser.fault", problem instanceof Error ? problem.message : String(problem));
}
