// The frame of every page: the way through the procedure at the left, the office at the top.
import { AppShell, Box } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Outlet, useRouter } from "@tanstack/react-router";
import { Suspense, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useLiveChanges } from "../api/live";
import { OfficeZone } from "../ui/dates";
import { LoadingState } from "../ui/LoadingState";
import { useControlKey, useSingleKey } from "./keys";
import { storedLanguage, type Language } from "./language";
import { lazyPart } from "./later";
import { Navigation } from "./Navigation";
import classes from "./Shell.module.css";
import { ShellHeader } from "./ShellHeader";
import { SignInAgain } from "./SignInAgain";
import { useLanguage } from "./Speaking";
import { useMe } from "./session";

const Palette = lazyPart(() => import("./Palette"));
const Shortcuts = lazyPart(() => import("./Shortcuts"));

export function Shell() {
  const text = useTranslations("app");
  const me = useMe();
  const isConnected = useLiveChanges();
  const [isOpen, { toggle, close }] = useDisclosure();
  const [paletteTurn, setPaletteTurn] = useState(0);
  const [hasShortcuts, shortcuts] = useDisclosure();
  const openPalette = () => setPaletteTurn((turn) => turn + 1);
  useControlKey("k", openPalette, { inFields: true });
  useSingleKey("/", openPalette);
  useSingleKey("?", shortcuts.open);
  useFocusOnArrival();
  useOwnLanguage(me.language);

  return (
    <OfficeZone.Provider value={me.office.zone}>
      <a href="#main" className="skip-link">
        {text("skip")}
      </a>
      <AppShell header={{ height: 56 }} navbar={{ width: 236, breakpoint: "sm", collapsed: { mobile: !isOpen } }} padding={{ base: "sm", sm: "lg" }}>
        <AppShell.Header className={classes.header}>
          <ShellHeader isConnected={isConnected} isOpen={isOpen} onBurger={toggle} onPalette={openPalette} onShortcuts={shortcuts.open} />
        </AppShell.Header>
        <AppShell.Navbar className={classes.navbar} aria-label={text("navigation")}>
          <Navigation onChoose={close} />
        </AppShell.Navbar>
        <AppShell.Main id="main" tabIndex={-1}>
          <Suspense fallback={<LoadingState />}>
            <Box className={classes.page}>
              <Outlet />
            </Box>
          </Suspense>
        </AppShell.Main>
      </AppShell>
      <Suspense fallback={null}>
        {paletteTurn > 0 && <Palette turn={paletteTurn} onShortcuts={shortcuts.open} />}
        {hasShortcuts && <Shortcuts onClose={shortcuts.close} />}
      </Suspense>
      <SignInAgain account={me.account} />
    </OfficeZone.Provider>
  );
}

/** In a browser that was told nothing, the language that the person chose elsewhere. */
function useOwnLanguage(own: Language): void {
  const { language, choose } = useLanguage();
  useEffect(() => {
    if (storedLanguage() === null && own !== language) void choose(own);
  }, [own, language, choose]);
}

/** After a way was taken the next Tab begins in the new page, and readers hear its title. */
function useFocusOnArrival(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, toLocation }) => {
        if (fromLocation === undefined || fromLocation.pathname === toLocation.pathname) return;
        (document.getElementById("page-title") ?? document.getElementById("main"))?.focus({ preventScroll: true });
      }),
    [router],
  );
}
