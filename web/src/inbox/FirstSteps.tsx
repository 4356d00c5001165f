// What a new office does first: import the procedure, approve it, make accounts, start a cycle. Gone once all is done.
import { Button, Group, Stack, Text, ThemeIcon } from "@mantine/core";
import { IconArrowRight, IconCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { ControlledDocument } from "../api/contract";
import { wayTo } from "../app/address";
import { useMay } from "../app/session";
import { Section } from "../ui/Section";

interface FirstStep {
  readonly key: "import" | "approve" | "accounts" | "cycle";
  readonly isDone: boolean;
  readonly mayDo: boolean;
  readonly to: string;
}

export function FirstSteps() {
  const text = useTranslations("inbox.first");
  const steps = useFirstSteps();
  if (steps === null || steps.every((step) => step.isDone)) return null;
  const next = steps.find((step) => !step.isDone);
  return (
    <Section title={text("title")} hint={text("hint")}>
      <Stack component="ol" gap="md" style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {steps.map((step, index) => <Step key={step.key} step={step} number={index + 1} isNext={step === next} />)}
      </Stack>
    </Section>
  );
}

function Step({ step, number, isNext }: { readonly step: FirstStep; readonly number: number; readonly isNext: boolean }) {
  const text = useTranslations("inbox.first");
  return (
    <Group component="li" wrap="nowrap" align="flex-start" gap="sm" aria-current={isNext ? "step" : undefined}>
      <ThemeIcon radius="xl" size={30} variant={step.isDone ? "light" : isNext ? "filled" : "default"} color={step.isDone ? "green" : "teal"}>
        {step.isDone ? <IconCheck size={18} role="img" aria-label={text("done")} /> : number}
      </ThemeIcon>
      <div style={{ flex: 1 }}>
        <Text fw={600}>{text(`${step.key}.title`)}</Text>
        {!step.isDone && <Text size="sm" c="dimmed">{text(step.mayDo ? `${step.key}.text` : `${step.key}.others`)}</Text>}
        {!step.isDone && step.mayDo && (
          <Button component={Link} {...wayTo(step.to)} mt="xs" size="xs" variant={isNext ? "filled" : "default"} rightSection={<IconArrowRight size={16} aria-hidden />}>
            {text(`${step.key}.verb`)}
          </Button>
        )}
      </div>
    </Group>
  );
}

/** Only what the reader may see counts; null while it is not known, or when they see nothing of it. */
function useFirstSteps(): readonly FirstStep[] | null {
  const mayRead = { documents: useMay("documents.read"), cycles: useMay("planning.read") };
  const may = { write: useMay("documents.write"), approve: useMay("documents.approve"), manage: useMay("people.manage"), start: useMay("planning.start_cycle") };
  const documents = useAnswer("GET /api/documents", {}, {}, { enabled: mayRead.documents });
  const cycles = useAnswer("GET /api/cycles", {}, {}, { enabled: mayRead.cycles });
  const people = useAnswer("GET /api/people", {});
  if (documents.data === undefined || people.data === undefined || (mayRead.cycles && cycles.data === undefined)) return null;
  const procedures = documents.data.filter((one) => one.document.kind === "procedure");
  const inForce = procedures.some((one) => one.label_in_force !== null);
  return [
    { key: "import", isDone: procedures.length > 0, mayDo: may.write, to: "/dokumen/impor" },
    { key: "approve", isDone: inForce, mayDo: may.approve && procedures.length > 0, to: pageOf(procedures[0]?.document) },
    { key: "accounts", isDone: people.data.length > 1, mayDo: may.manage, to: "/akun" },
    ...(mayRead.cycles ? [{ key: "cycle" as const, isDone: (cycles.data ?? []).length > 0, mayDo: may.start && inForce, to: "/siklus?baru=1" }] : []),
  ];
}

function pageOf(document: ControlledDocument | undefined): string {
  return document === undefined ? "/dokumen" : `/dokumen/${document.id}`;
}
