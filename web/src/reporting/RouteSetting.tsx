// Who signs the reports that are built from now on: in which order, and whether one of them is enough.
import { ActionIcon, Button, Group, Select, Stack, Text } from "@mantine/core";
import { IconArrowUp, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import { QuorumChoices, type Quorum, type Role, type RouteStep } from "../api/contract";
import { useMay, useMe } from "../app/session";
import { Answered } from "../ui/Answered";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { moved, withVerbs } from "./routeWords";

const signers: readonly Role[] = ["sub_coordinator", "coordinator", "director"];

export function RouteSetting() {
  const text = useTranslations("reporting.route");
  const route = useAnswer("GET /api/self-evaluation-route", {});
  return (
    <Section title={text("setting")} hint={text("setting_hint")}>
      <Answered of={route}>{({ steps }) => <Steps key={JSON.stringify(steps)} stored={steps} />}</Answered>
    </Section>
  );
}

function Steps({ stored }: { readonly stored: readonly RouteStep[] }) {
  const text = useTranslations("reporting.route");
  const { role_titles } = useMe();
  const maySet = useMay("reporting.set_route");
  const set = useCommand("PUT /api/self-evaluation-route");
  const { isBusy, refusal, send } = useDialogSubmit();
  const [steps, setSteps] = useState(stored);
  const titleOf = (role: Role) => role_titles.find((one) => one.role === role)?.title ?? role;
  const change = (next: readonly RouteStep[]) => setSteps(withVerbs(next));
  const replace = (place: number, news: Partial<RouteStep>) => change(steps.map((one, index) => (index === place ? { ...one, ...news } : one)));
  if (!maySet) return <Stack component="ol" gap={4} style={{ margin: 0, paddingInlineStart: "1.3rem" }}>{stored.map((one, index) => <li key={index}><Text size="sm">{text(`verb.${one.verb}`)}: {titleOf(one.role)} ({text(`quorum.${one.quorum}`)})</Text></li>)}</Stack>;
  return (
    <Stack gap="sm">
      {steps.map((one, index) => (
        <Group key={index} gap="xs" align="flex-end">
          <Text size="sm" w={90} pb={8}>{index + 1}. {text(`verb.${one.verb}`)}</Text>
          <Select w={240} label={text("role", { number: index + 1 })} allowDeselect={false} value={one.role} data={signers.map((role) => ({ value: role, label: titleOf(role) }))} onChange={(role) => role !== null && replace(index, { role: role as Role })} />
          <Select w={200} label={text("quorum_of", { number: index + 1 })} allowDeselect={false} value={one.quorum} data={QuorumChoices.map((each) => ({ value: each, label: text(`quorum.${each}`) }))} onChange={(quorum) => quorum !== null && replace(index, { quorum: quorum as Quorum })} />
          <ActionIcon variant="subtle" size="lg" disabled={index === 0} onClick={() => change(moved(steps, index))} aria-label={text("up", { number: index + 1 })}><IconArrowUp size={18} aria-hidden /></ActionIcon>
          <ActionIcon variant="subtle" size="lg" disabled={steps.length === 1} onClick={() => change(steps.filter((_, place) => place !== index))} aria-label={text("remove", { number: index + 1 })}><IconTrash size={18} aria-hidden /></ActionIcon>
        </Group>
      ))}
      <RefusalNote problem={refusal} />
      <Group gap="xs">
        <Button size="xs" variant="default" disabled={steps.length >= 6} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => change([...steps, { role: "director", verb: "approve", quorum: "any_of" }])}>{text("add")}</Button>
        <Button
          size="xs" loading={isBusy} disabled={JSON.stringify(steps) === JSON.stringify(stored)}
          onClick={() => void send(async () => {
            await set.mutateAsync({ values: {}, body: { steps: [...steps] } });
            showDone(text("saved"));
          })}
        >
          {text("save")}
        </Button>
      </Group>
    </Stack>
  );
}
