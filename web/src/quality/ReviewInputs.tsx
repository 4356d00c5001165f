// What a management review looks at, under its kinds, each leading to its page.
import { Anchor, List, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import type { ReviewInput } from "../api/contract";
import { wayTo } from "../app/address";
import { byKind } from "./reviewWords";

export function ReviewInputs({ inputs }: { readonly inputs: readonly ReviewInput[] }) {
  const text = useTranslations("quality.input");
  return (
    <Stack>
      {byKind(inputs).map(([kind, all]) => (
        <div key={kind}>
          <Title order={3} size="h5" mb={4}>{text(kind)}</Title>
          <List size="sm" spacing={4}>
            {all.map((one, index) => (
              <List.Item key={`${index} ${one.title}`}>
                {one.path === "" ? one.title : <Anchor component={Link} {...wayTo(one.path)} size="sm">{one.title}</Anchor>}
                {one.text !== "" && <Text span size="sm" c="dimmed">: {one.text}</Text>}
              </List.Item>
            ))}
          </List>
        </div>
      ))}
    </Stack>
  );
}
