// What last year's report promised, and what became of it.
import { Stack, Text, Textarea } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { Autosave } from "../ui/useAutosave";
import type { Words } from "./selfEvaluationWords";

interface Properties {
  readonly writing: Autosave<Words>;
  readonly mayWrite: boolean;
}

export function LastFollowUps({ writing: { draft, change }, mayWrite }: Properties) {
  const text = useTranslations("reporting.one");
  const all = draft.last_follow_ups;
  if (all.length === 0) return <Text size="sm" c="dimmed">{text("no_last_follow_ups")}</Text>;
  return (
    <Stack component="ol" gap="md" style={{ margin: 0, paddingInlineStart: "1.3rem" }}>
      {all.map((one, index) => (
        <li key={index}>
          <Text size="sm" fw={600} style={{ whiteSpace: "pre-wrap" }}>{one.text}</Text>
          {mayWrite ? (
            <Textarea
              mt={4} autosize minRows={1} aria-label={text("became_of", { text: one.text.slice(0, 80) })} placeholder={text("became_hint")} value={one.state}
              onChange={(event) => {
                const state = event.currentTarget.value;
                change({ last_follow_ups: all.map((each, place) => (place === index ? { ...each, state } : each)) });
              }}
            />
          ) : (
            <Text size="sm" c="dimmed">{one.state === "" ? text("nothing_written") : one.state}</Text>
          )}
        </li>
      ))}
    </Stack>
  );
}
