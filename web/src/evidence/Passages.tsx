// What people marked in a chat as decided; the chat itself stays as it came.
import { Stack, Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { Moment } from "../ui/Moment";
import { Section } from "../ui/Section";

export function Passages({ evidence }: { readonly evidence: string }) {
  const text = useTranslations("evidence.reading");
  const { nameOf } = usePeople();
  const passages = useAnswer("GET /api/evidence/{evidence}/passages", { evidence });
  return (
    <Answered of={passages}>
      {(all) => all.length === 0 ? null : (
        <Section title={text("passages")}>
          <Stack gap="xs" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
            {all.map((one) => (
              <li key={one.id}>
                <Text size="sm">{one.note}</Text>
                <Text size="xs" c="dimmed">
                  {text("chosen", { first: one.first_message + 1, last: one.last_message + 1 })} · {nameOf(one.marked_by)} · <Moment at={one.marked_at} />
                </Text>
              </li>
            ))}
          </Stack>
        </Section>
      )}
    </Answered>
  );
}
