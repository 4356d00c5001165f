// The language of the page, and the way to change it.
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, type ReactNode } from "react";
import { IntlProvider } from "use-intl";
import { call } from "../api/call";
import { rememberLanguage, type Language } from "./language";
import { meQuery } from "./session";
import { speakWholly, useSpoken } from "./spoken";

/** The language that is spoken, and a way to speak another from now on. */
export function useLanguage() {
  const client = useQueryClient();
  const { language } = useSpoken();
  const choose = useCallback(
    async (other: Language) => {
      await speakWholly(other);
      rememberLanguage(other);
      if (client.getQueryData(meQuery.queryKey) !== undefined)
        await call("PUT /api/me/language", {}, { language: other }).catch(() => undefined);
      await client.invalidateQueries(); // sentences of the server come in the new language
    },
    [client],
  );
  return { language, choose };
}

export function Speaking({ children }: { readonly children: ReactNode }) {
  const { language, texts } = useSpoken();
  return (
    <IntlProvider locale={language} messages={texts} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
