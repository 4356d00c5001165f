// Everything by name: pages, actions, days, and what the office has written.
import "@mantine/spotlight/styles.css";
import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { createSpotlight, Spotlight } from "@mantine/spotlight";
import { IconCalendar, IconFileText, IconKeyboard, IconLanguage, IconMoon, IconPlus, IconSearch, type Icon } from "@tabler/icons-react";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { todayIn, useDates } from "../ui/dates";
import { dayIn } from "../ui/dayIn";
import { openTo } from "./navigation";
import { useLanguage } from "./Speaking";
import { useMay, useMe } from "./session";

const [store, controls] = createSpotlight();

interface Act {
  readonly id: string;
  readonly label: string;
  readonly icon: Icon;
  readonly keys?: string;
  readonly hint?: string;
  readonly act: () => void;
}

interface Properties {
  /** Grows each time that the palette is asked for. */
  readonly turn: number;
  readonly onShortcuts: () => void;
}

export default function Palette({ turn, onShortcuts }: Properties) {
  const text = useTranslations("app.palette");
  const [query, setQuery] = useState("");
  useEffect(() => controls.open(), [turn]);
  const pages = usePages();
  const actions = useActions(onShortcuts);
  const days = useDays(query);
  const found = useFound(query);
  const matching = (acts: readonly Act[]) => acts.filter((one) => one.label.toLowerCase().includes(query.trim().toLowerCase()));
  const groups: readonly (readonly [string, readonly Act[]])[] = [
    [text("days"), days],
    [text("found"), found],
    [text("actions"), matching(actions)],
    [text("pages"), matching(pages)],
  ];
  const isEmpty = groups.every(([, acts]) => acts.length === 0);
  return (
    <Spotlight.Root store={store} query={query} onQueryChange={setQuery} shortcut={null} scrollable maxHeight="60vh" yOffset="12vh" centered={false} attributes={{ content: { "aria-label": text("placeholder") } }}>
      <Spotlight.Search placeholder={text("placeholder")} aria-label={text("placeholder")} leftSection={<IconSearch size={20} aria-hidden />} />
      <Spotlight.ActionsList aria-label={text("title")}>
        {groups.map(([label, acts]) =>
          acts.length === 0 ? null : (
            <Spotlight.ActionsGroup key={label} label={label}>
              {acts.map(({ id, label: name, icon: Sign, keys, hint, act }) => (
                <Spotlight.Action
                  key={id} label={name} onClick={act} leftSection={<Sign size={20} stroke={1.6} aria-hidden />}
                  {...(hint === undefined ? {} : { description: hint })}
                  {...(keys === undefined ? {} : { rightSection: <kbd>{keys}</kbd> })}
                />
              ))}
            </Spotlight.ActionsGroup>
          ),
        )}
        {isEmpty && <Spotlight.Empty>{text("empty")}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function useGo(): (href: string) => void {
  const router = useRouter();
  return (href) => router.history.push(href);
}

function usePages(): readonly Act[] {
  const text = useTranslations("navigation");
  const go = useGo();
  return openTo(useMe().permissions).flatMap((group) =>
    group.items.map((item) => ({ id: item.to, label: text(item.key), icon: item.icon, act: () => go(item.to) })),
  );
}

function useActions(onShortcuts: () => void): readonly Act[] {
  const text = useTranslations("app");
  const go = useGo();
  const mayPlan = useMay("planning.write");
  const { language, choose } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme("light") === "dark";
  const planning: readonly Act[] = mayPlan
    ? [{ id: "new", label: text("palette.new_entry"), icon: IconPlus, keys: "N", act: () => go("/kalender?baru=1") }]
    : [];
  return [
    ...planning,
    { id: "language", label: text("language.switch"), icon: IconLanguage, act: () => void choose(language === "id" ? "en" : "id") },
    { id: "scheme", label: text(isDark ? "scheme.light" : "scheme.dark"), icon: IconMoon, act: () => setColorScheme(isDark ? "light" : "dark") },
    { id: "shortcuts", label: text("shortcuts.title"), icon: IconKeyboard, keys: "?", act: onShortcuts },
  ];
}

function useDays(query: string): readonly Act[] {
  const text = useTranslations("app.palette");
  const dates = useDates();
  const go = useGo();
  const { office } = useMe();
  const day = dayIn(query, todayIn(office.zone));
  if (day === null) return [];
  return [{
    id: "day", icon: IconCalendar, label: text("go_to", { day: dates.longDay(day) }),
    act: () => go(`/kalender?bulan=${day.slice(0, 7)}&hari=${day}`),
  }];
}

function useFound(query: string): readonly Act[] {
  const [settled] = useDebouncedValue(query.trim(), 200);
  const go = useGo();
  const maySearch = useMay("overview.read");
  const { data } = useAnswer("GET /api/search", {}, { text: settled }, { enabled: maySearch && settled.length >= 2, keepsPrevious: true });
  if (settled.length < 2) return [];
  return (data ?? []).slice(0, 12).map((hit) => ({
    id: `${hit.kind} ${hit.path}`, label: hit.title, icon: IconFileText, act: () => go(hit.path),
  }));
}
