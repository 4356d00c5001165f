// Written by write_contract from the C++ types. Do not edit.

declare const identified: unique symbol;
export type Id<Of extends string> = string & { readonly [identified]: Of };
export type DateText = `${number}-${number}-${number}`;
export type MomentText = `${string}Z`;
export type WallTimeText = `${number}-${number}-${number}T${number}:${number}`;

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface Invitation {
  readonly purpose: string;
  readonly username: string | null;
  readonly name: string | null;
}

export interface InvitationAnswer {
  readonly username: string | null;
  readonly name: string;
  readonly password: string;
}

export interface Me {
  readonly account: Id<"Account">;
  readonly name: string;
  readonly username: string;
  readonly roles: ReadonlyArray<string>;
  readonly permissions: ReadonlyArray<string>;
  readonly language: string;
  readonly office: Office;
  readonly ledger_size: number;
}

export interface Office {
  readonly name: string;
  readonly unit: string;
  readonly zone: string;
}

export interface Operations {
  /** Who is signed in */
  "GET /api/me": { query: never; body: null; answer: Me };
  /** Sign in */
  "POST /api/session": { query: never; body: Credentials; answer: Me };
  /** Sign out */
  "DELETE /api/session": { query: never; body: null; answer: null };
  /** What a one-time link invites to */
  "GET /api/invitations/{token}": { query: never; body: null; answer: Invitation };
  /** Take up an invitation */
  "POST /api/invitations/{token}": { query: never; body: InvitationAnswer; answer: Me };
}
