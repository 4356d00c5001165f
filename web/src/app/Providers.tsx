// What surrounds every page: look, language, answers of the server, news.
import "./firstStyles";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { useMemo, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { answers } from "../api/answers";
import { AnnounceRegion } from "../ui/announce";
import { Speaking } from "./Speaking";
import { cssVariables, themeWith } from "./theme";

export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={answers}>
      <Speaking>
        <Look>
          <AnnounceRegion>
            <Notifications position="bottom-right" className="no-print" />
            {children}
          </AnnounceRegion>
        </Look>
      </Speaking>
    </QueryClientProvider>
  );
}

function Look({ children }: { readonly children: ReactNode }) {
  const text = useTranslations("ui");
  const labelled = useMemo(() => themeWith({ close: text("close"), clear: text("clear") }), [text]);
  return (
    <MantineProvider theme={labelled} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      {children}
    </MantineProvider>
  );
}
