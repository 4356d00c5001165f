// What people from outside proposed about this thing by their links; somebody here decides by it, or otherwise.
import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { LinkAnswer, LinkVerdict, ReviewItem, Verdict } from "../api/contract";
import { verdictsFor } from "./sessionWords";

interface Properties {
  readonly item: ReviewItem;
  readonly mayDecide: boolean;
  readonly onUse: (verdict: Verdict, words: string) => void;
}

export function LiveProposals({ item, mayDecide, onUse }: Properties) {
  const text = useTranslations("review.proposals");
  const links = useAnswer("GET /api/reviews/{session}/links", { session: item.session });
  const proposals = (links.data ?? []).flatMap(({ id, reviewer, answers }) => {
    const newest = answers.filter((one) => one.item === item.id).at(-1);
    return newest === undefined ? [] : [{ id, reviewer, newest }];
  });
  if (proposals.length === 0) return null;
  return (
    <Stack gap="xs" component="section">
      <Title order={3} size="h4">{text("title")}</Title>
      {proposals.map(({ id, reviewer, newest }) => (
        <Group key={id} justify="space-between" gap="sm">
          <div>
            <Text size="lg">{text("line", { name: reviewer, verdict: text(`verdict.${newest.verdict}`) })}</Text>
            {newest.words !== null && <Text c="dimmed" style={{ whiteSpace: "pre-wrap" }}>{newest.words}</Text>}
          </div>
          {mayDecide && <Button variant="light" onClick={() => onUse(verdictOf(newest, item), newest.words ?? "")}>{text("use")}</Button>}
        </Group>
      ))}
    </Stack>
  );
}

/** A no drops what can be dropped; what cannot goes back to be changed, or waits. */
function verdictOf({ verdict }: Pick<LinkAnswer, "verdict">, item: ReviewItem): Verdict {
  const wanted: Record<LinkVerdict, readonly Verdict[]> = { approve: ["accept"], change: ["change"], reject: ["drop", "change"] };
  return wanted[verdict].find((one) => verdictsFor(item.subject_kind).includes(one)) ?? "postpone";
}
