// The first thing the browser runs.
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { answers } from "../api/answers";
import { storedLanguage, textsIn } from "./language";
import { Providers } from "./Providers";
import { router } from "./routes";
import { meQuery } from "./session";

void answers.prefetchQuery(meQuery);
void import("./focusBack").then(({ giveFocusBack }) => giveFocusBack()); // before the first dialog is soon enough
const language = storedLanguage() ?? "id";
const texts = await textsIn(language);

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Providers language={language} texts={texts}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
