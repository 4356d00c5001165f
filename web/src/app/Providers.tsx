// What surrounds every page: look, language, answers of the server, news.
import "./firstStyles";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { AbstractIntlMessages } from "use-intl";
import { answers } from "../api/answers";
import { AnnounceRegion } from "../ui/announce";
import type { Language } from "./language";
import { Speaking } from "./Speaking";
import { cssVariables, theme } from "./theme";

interface Properties {
  readonly language: Language;
  readonly texts: AbstractIntlMessages;
  readonly children: ReactNode;
}

export function Providers({ language, texts, children }: Properties) {
  return (
    <QueryClientProvider client={answers}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <Speaking language={language} texts={texts}>
          <AnnounceRegion>
            <Notifications position="bottom-right" className="no-print" />
            {children}
          </AnnounceRegion>
        </Speaking>
      </MantineProvider>
    </QueryClientProvider>
  );
}
