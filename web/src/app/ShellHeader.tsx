// The head of every page: the office, its zone, the search, the reader's own settings.
import { ActionIcon, Badge, Burger, Group, Kbd, Text, Tooltip, UnstyledButton } from "@mantine/core";
import { IconKeyboard, IconPlugConnectedX, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useTranslations } from "use-intl";
import { LanguageSwitch } from "./LanguageSwitch";
import { Logo } from "./Logo";
import { SchemeSwitch } from "./SchemeSwitch";
import classes from "./Shell.module.css";
import { useMe } from "./session";

const AccountMenu = lazy(async () => ({ default: (await import("./AccountMenu")).AccountMenu }));

interface Properties {
  readonly isConnected: boolean;
  readonly isOpen: boolean;
  readonly onBurger: () => void;
  readonly onPalette: () => void;
  readonly onShortcuts: () => void;
}

export function ShellHeader({ isConnected, isOpen, onBurger, onPalette, onShortcuts }: Properties) {
  const text = useTranslations("app");
  const { office } = useMe();
  return (
    <Group h="100%" px="sm" gap="sm" wrap="nowrap" justify="space-between">
      <Group gap="xs" wrap="nowrap" style={{ minWidth: 0, flex: "1 1 auto" }}>
        <Burger opened={isOpen} onClick={onBurger} hiddenFrom="sm" size="sm" aria-label={text("menu")} aria-expanded={isOpen} />
        <Link to="/" aria-label={text("home")} style={{ display: "flex", padding: 2 }}>
          <Logo size={32} />
        </Link>
        <div className={classes.office}>
          <Text fw={650} size="sm" truncate>
            {office.unit}
          </Text>
          <Text size="xs" c="dimmed" truncate>
            {office.name} · <span title={text("zone")}>{office.zone}</span>
          </Text>
        </div>
      </Group>
      <Group gap={6} wrap="nowrap">
        {!isConnected && (
          <Badge color="amber" variant="light" leftSection={<IconPlugConnectedX size={14} aria-hidden />} role="status" style={{ flexShrink: 0 }}>
            {text("disconnected")}
          </Badge>
        )}
        <UnstyledButton className={classes.search} onClick={onPalette} visibleFrom="sm" aria-keyshortcuts="Control+K">
          <IconSearch size={16} aria-hidden />
          <span>{text("search")}</span>
          <Kbd size="xs" aria-hidden>Ctrl K</Kbd>
        </UnstyledButton>
        <ActionIcon variant="subtle" color="gray" size={36} onClick={onPalette} hiddenFrom="sm" aria-label={text("search")}>
          <IconSearch size={20} aria-hidden />
        </ActionIcon>
        <Tooltip label={text("shortcuts.title")}>
          <ActionIcon variant="subtle" color="gray" size={36} onClick={onShortcuts} visibleFrom="md" aria-label={text("shortcuts.title")} aria-keyshortcuts="?">
            <IconKeyboard size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Group gap={6} wrap="nowrap" visibleFrom="sm">
          <LanguageSwitch />
          <SchemeSwitch />
        </Group>
        <Suspense fallback={<div style={{ width: 34, height: 34 }} />}><AccountMenu /></Suspense>
      </Group>
    </Group>
  );
}
