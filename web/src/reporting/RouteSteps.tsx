// The sign-off route of a report: each step with its role, who has signed it, and whom it waits for.
import { Group, Stack, Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { SignOff } from "../api/contract";
import { useMe } from "../app/session";
import { Moment } from "../ui/Moment";
import { StateBadge } from "../ui/StateBadge";
import { signOffTones } from "./selfEvaluationWords";

export function RouteSteps({ route }: { readonly route: readonly SignOff[] }) {
  const text = useTranslations("reporting.route");
  const { role_titles } = useMe();
  return (
    <Stack component="ol" gap="sm" aria-label={text("title")} style={{ margin: 0, paddingInlineStart: "1.3rem" }}>
      {route.map((one, index) => (
        <li key={index}>
          <Group gap="xs"><Text size="sm" fw={600}>{text(`verb.${one.step.verb}`)}: {role_titles.find((each) => each.role === one.step.role)?.title}</Text><StateBadge tone={signOffTones[one.state]} size="sm">{text(`state.${one.state}`)}</StateBadge></Group>
          {one.signatures.map((each) => <Text key={each.account} size="xs" c="dimmed">{each.name} · <Moment at={each.signed_at} /></Text>)}
          {one.state === "open" && <Text size="xs" c="dimmed">{text(one.step.quorum === "all_of" ? "awaited_all" : "awaited_any", { names: one.awaited.join(", ") || text("nobody") })}</Text>}
        </li>
      ))}
    </Stack>
  );
}
