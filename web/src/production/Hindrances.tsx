// What is still missing before approval can be asked for, each with the way to its field.
import { Alert, Button, Group, Text } from "@mantine/core";
import { IconListCheck } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { Hindrance } from "../api/contract";

const places: readonly (readonly [field: string, place: string])[] = [
  ["title", "title"], ["body", "body"], ["info_class", "info-class"], ["channels", "channels"], ["planned_for", "planned-for"],
  ["assets", "files"], ["people_shown", "people-shown"], ["brief", "brief"], ["assignee", "assignee"],
];

/** To the field, under the head of the page, with the next key going into it. */
export function goToField(field: string): void {
  const place = places.find(([name]) => field.startsWith(name))?.[1];
  const element = place === undefined ? null : document.getElementById(place);
  if (element === null) return;
  element.scrollIntoView({ block: "center", behavior: "smooth" });
  const target = element.matches("input, textarea, [contenteditable=true]") ? element : element.querySelector<HTMLElement>("input, textarea, button, [contenteditable=true]");
  (target ?? element).focus({ preventScroll: true });
}

export function Hindrances({ all }: { readonly all: readonly Hindrance[] }) {
  const text = useTranslations("production.hindrances");
  if (all.length === 0) return null;
  return (
    <Alert color="amber" icon={<IconListCheck aria-hidden />} title={text("title", { count: all.length })} className="no-print">
      <ul style={{ margin: 0, padding: 0, listStyle: "none", display: "grid", gap: 6 }}>
        {all.map(({ field, message }) => (
          <Group component="li" key={`${field} ${message}`} justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
            <Text size="sm">{message}</Text>
            {(
              <Button size="compact-sm" variant="default" style={{ flexShrink: 0 }} onClick={() => goToField(field)}>{text("go")}</Button>
            )}
          </Group>
        ))}
      </ul>
    </Alert>
  );
}
