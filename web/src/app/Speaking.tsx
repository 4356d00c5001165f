// The language of the page, and the way to change it.
import { useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { IntlProvider, type AbstractIntlMessages } from "use-intl";
import { call } from "../api/call";
import { rememberLanguage, textsIn, type Language } from "./language";
import { meQuery } from "./session";

interface Spoken {
  readonly language: Language;
  readonly choose: (language: Language) => Promise<void>;
}
const Spoken = createContext<Spoken>({ language: "id", choose: async () => undefined });

export function useLanguage(): Spoken {
  return useContext(Spoken);
}

interface Properties {
  readonly language: Language;
  readonly texts: AbstractIntlMessages;
  readonly children: ReactNode;
}

export function Speaking({ language: first, texts, children }: Properties) {
  const client = useQueryClient();
  const [now, setNow] = useState({ language: first, texts });
  const choose = useCallback(
    async (language: Language) => {
      setNow({ language, texts: await textsIn(language) });
      rememberLanguage(language);
      if (client.getQueryData(meQuery.queryKey) !== undefined)
        await call("PUT /api/me/language", {}, { language }).catch(() => undefined);
      await client.invalidateQueries(); // sentences of the server come in the new language
    },
    [client],
  );
  return (
    <Spoken.Provider value={{ language: now.language, choose }}>
      <IntlProvider locale={now.language} messages={now.texts} timeZone="UTC">
        {children}
      </IntlProvider>
    </Spoken.Provider>
  );
}
