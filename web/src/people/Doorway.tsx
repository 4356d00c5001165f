// The frame of the pages before one is signed in.
import { Group, Paper, Text, Title } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { LanguageSwitch } from "../app/LanguageSwitch";
import { Logo } from "../app/Logo";
import { SchemeSwitch } from "../app/SchemeSwitch";
import classes from "./Doorway.module.css";

export function Doorway({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const text = useTranslations("session");
  useEffect(() => {
    document.title = `${title} · Siar`;
  }, [title]);
  return (
    <div className={classes.doorway}>
      <header className={classes.brand}>
        <svg className={classes.waves} viewBox="0 0 400 400" aria-hidden focusable="false">
          {[70, 130, 190, 250, 310].map((radius) => <path key={radius} d={`M40 ${360 - radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}`} />)}
          <circle cx="40" cy="360" r="16" />
        </svg>
        <Group gap="sm"><Logo size={44} /><span className={classes.name}>Siar</span></Group>
        <p className={classes.promise}>{text("promise")}</p>
      </header>
      <main className={classes.main}>
        <Group justify="flex-end" gap={4} className={classes.switches}><LanguageSwitch /><SchemeSwitch /></Group>
        <Paper className={classes.card} withBorder p="xl">
          <Title order={1} mb="lg">{title}</Title>
          {children}
        </Paper>
        <Text size="xs" c="dimmed" ta="center" mt="md">{text("help")}</Text>
      </main>
    </div>
  );
}
