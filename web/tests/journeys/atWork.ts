// An office that is at work already, made through the API, for journeys that are about something else.
import type { APIRequestContext } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, password, type Office } from "./office";

interface Answer {
  readonly [name: string]: never;
}

/** Somebody who works by commands, without a window. */
export class Person {
  constructor(private readonly request: APIRequestContext) {}

  async get<Read = Answer>(path: string): Promise<Read> {
    const answer = await this.request.get(path);
    expect(answer.status(), await answer.text()).toBe(200);
    return (await answer.json()) as Read;
  }

  async post<Read = Answer>(path: string, data: unknown = null): Promise<Read> {
    return this.send("POST", path, data);
  }

  async put<Read = Answer>(path: string, data: unknown): Promise<Read> {
    return this.send("PUT", path, data);
  }

  private async send<Read>(method: string, path: string, data: unknown): Promise<Read> {
    const answer = await this.request.fetch(path, { method, headers: { "X-Siar-Request": "1" }, ...(data === null ? {} : { data }) });
    expect(answer.status(), await answer.text()).toBe(200);
    return (await answer.json()) as Read;
  }
}

export interface OfficeAtWork {
  readonly administrator: Person;
  readonly staff: Person;
  readonly schedule: string;
}

/** The procedure is in force, November has begun, and Rani of the staff can sign in as "rani". */
export async function beginWork(office: Office): Promise<OfficeAtWork> {
  const administrator = await accept(office, office.invitation, "Agus Wibowo", "agus");
  const hire = async (name: string, username: string, role: string) => {
    const { link } = await administrator.post<{ link: string }>("/api/accounts", { name, roles: [role] });
    return accept(office, link, name, username);
  };
  const staff = await hire("Rani Puspita", "rani", "staff");
  const director = await hire("Ir. Hasan Basri", "hasan", "director");
  await bringProcedureIntoForce(administrator, director);
  const cycle = await staff.post<{ id: string }>("/api/cycles", { name: "November 2026", starts_on: "2026-11-01", ends_on: "2026-11-30" });
  const { schedule } = await staff.get<{ schedule: string }>(`/api/cycles/${cycle.id}`);
  await staff.post("/api/channels", { kind: "public_page", name: "Laman berita Polibatam", address: null, audience: null });
  return { administrator, staff, schedule };
}

/** What is planned is brought before a review session. */
export async function bringToReview({ staff, schedule }: OfficeAtWork): Promise<void> {
  const { schedule: stored } = await staff.get<{ schedule: { version: number } }>(`/api/schedules/${schedule}`);
  await staff.post(`/api/schedules/${schedule}/submit`, { version: stored.version });
  const { session } = await staff.post<{ session: { id: string } }>("/api/reviews", {
    schedule, mode: "meeting", title: "Rapat reviu jadwal November", held_on: "2026-11-03", place: "Ruang Humas", chair: "Dewi Lestari", minute_taker: "Rani Puspita",
    attendees: [{ name: "Rani Puspita", attendance: "present" }], discussion: null,
  });
  await staff.post(`/api/reviews/${session.id}/items/schedule`);
}

async function accept(office: Office, link: string, name: string, username: string): Promise<Person> {
  const { request } = await office.window();
  const token = new URL(link, office.address).searchParams.get("token");
  const person = new Person(request);
  await person.post(`/api/invitations/${token}`, { name, username, password });
  return person;
}

interface Imported {
  readonly revisions: readonly { readonly revision: { readonly id: string; readonly version: number; readonly sha256: string } }[];
}

async function bringProcedureIntoForce(administrator: Person, director: Person): Promise<void> {
  const text = readFileSync(join(import.meta.dirname, "../../../samples/PR.27.4-V0.txt")).toString("base64");
  const imported = await administrator.post<Imported>("/api/procedures", { text, file_name: "PR.27.4-V0.txt" });
  const { id, version, sha256 } = imported.revisions[0]!.revision;
  const judgement = { version, sha256, reason: null, in_force_on: null };
  const submitted = await administrator.post<Imported>(`/api/revisions/${id}/submit`, judgement);
  await director.post(`/api/revisions/${id}/approve`, { ...judgement, version: submitted.revisions[0]!.revision.version });
}
