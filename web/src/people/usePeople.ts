// Who is who: names of accounts for pages, and choices for "person in charge".
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Id, Person } from "../api/contract";
import { useMe } from "../app/session";

interface People {
  readonly all: readonly Person[];
  /** The person's name; who has left is named as such. */
  readonly nameOf: (account: Id<"Account"> | null) => string;
  /** For a Select. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export function usePeople(): People {
  const text = useTranslations("people");
  const me = useMe();
  const { data } = useAnswer("GET /api/people", {});
  return useMemo(() => {
    const all = data ?? [];
    const names = new Map(all.map((one) => [one.account as string, one.name]));
    names.set(me.account, me.name);
    return {
      all,
      nameOf: (account) => (account === null ? "" : (names.get(account) ?? (data === undefined ? "…" : text("unknown_person")))),
      choices: all.map((one) => ({ value: one.account, label: one.name })),
    };
  }, [data, me.account, me.name, text]);
}
