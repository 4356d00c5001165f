// A part of a page in a unit test: the office's surroundings, and a server that answers from a list and remembers what was sent.
import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { IntlProvider, type AbstractIntlMessages } from "use-intl";
import { vi } from "vitest";
import texts from "../../src/app/texts/id";
import { meQuery } from "../../src/app/session";
import { AnnounceRegion } from "../../src/ui/announce";
import { me } from "./samples";

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** Answers by the beginning of "POST /api/..."; a function is asked with what was sent. Unknown readings answer []. */
export type Answers = Record<string, unknown>;

export function serve(answers: Answers): Sent[] {
  const sent: Sent[] = [];
  const answer = async (path: string, init: RequestInit = {}) => {
    const method = init.method ?? "GET";
    const one: Sent = { method, path: String(path), body: typeof init.body === "string" ? JSON.parse(init.body) : null };
    sent.push(one);
    const name = Object.keys(answers).find((each) => `${method} ${path}`.startsWith(each));
    const known = name === undefined ? [] : answers[name];
    const value = typeof known === "function" ? await (known as (sent: Sent) => unknown)(one) : known;
    return value instanceof Response ? value : new Response(JSON.stringify(value), { status: 200 });
  };
  vi.stubGlobal("fetch", vi.fn(answer));
  return sent;
}

/** A no of the server. */
export function refused(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status });
}

export function showInOffice(page: ReactNode, answers: Answers = {}): Sent[] {
  const sent = serve(answers);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(meQuery.queryKey, me as never);
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
  render(
    <QueryClientProvider client={client}>
      <MantineProvider env="test">
        <IntlProvider locale="id" messages={texts as AbstractIntlMessages} timeZone="UTC">
          <AnnounceRegion>
            <RouterContextProvider router={router as never}>{page}</RouterContextProvider>
          </AnnounceRegion>
        </IntlProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
  return sent;
}
