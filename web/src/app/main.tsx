// The first thing the browser runs.
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { answers } from "../api/answers";
import { storedLanguage } from "./language";
import { Providers } from "./Providers";
import { router } from "./routes";
import { meQuery } from "./session";
import { speakAtFirst } from "./spoken";

void answers.prefetchQuery(meQuery);
void import("./focusBack").then(({ giveFocusBack }) => giveFocusBack()); // before the first dialog is soon enough
await speakAtFirst(storedLanguage() ?? "id");

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
