// The one way to the server. Paths, path values, queries, bodies and answers are checked by the compiler.
import type { Operations } from "./contract";
import { request } from "./request";

export { asRefusal, Refusal, type Problem, type Reason } from "./refusal";

export type OperationName = keyof Operations;
export type Answer<Name extends OperationName> = Operations[Name]["answer"];
export type Body<Name extends OperationName> = Operations[Name]["body"];
export type Query<Name extends OperationName> = { readonly [Value in Operations[Name]["query"]]?: string | undefined };

type Names<Path> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
export type PathValues<Path> = { readonly [Name in Names<Path>]: string };

export async function call<Name extends OperationName>(
  name: Name,
  values: PathValues<Name>,
  body: Body<Name>,
  query: Query<Name> = {},
  signal?: AbortSignal,
): Promise<Answer<Name>> {
  const [method] = name.split(" ") as [string];
  const init: RequestInit = { method };
  if (body !== null) init.body = JSON.stringify(body);
  if (signal !== undefined) init.signal = signal;
  const response = await request(address(name, values, query), init);
  if (response.status === 204 || response.headers.get("Content-Length") === "0") return null as Answer<Name>;
  return (await response.json()) as Answer<Name>;
}

/** Where an operation lives: for links to files and feeds, which the browser fetches itself. */
export function address<Name extends OperationName>(
  name: Name,
  values: PathValues<Name>,
  query: Query<Name> = {},
): string {
  const pattern = name.slice(name.indexOf(" ") + 1);
  const path = pattern.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent((values as Record<string, string>)[key] ?? ""),
  );
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "");
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
