// Every text that a part had, with who wrote it and when, the newest first.
import { Drawer, Stack, Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { FormText, SelfEvaluation } from "../api/contract";
import { usePeople } from "../people/usePeople";
import { Answered } from "../ui/Answered";
import { History } from "../ui/History";

interface Properties {
  readonly one: SelfEvaluation;
  readonly part: string;
  readonly name: string;
  readonly onClose: () => void;
}

export function PartHistory({ one, part, name, onClose }: Properties) {
  const text = useTranslations("reporting.part_state");
  const ui = useTranslations("ui");
  const { nameOf } = usePeople();
  const versions = useAnswer("GET /api/self-evaluations/{self_evaluation}/parts/{part}/versions", { self_evaluation: one.id, part });
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={text("history_of", { name })} closeButtonProps={{ "aria-label": ui("close") }}>
      <Answered of={versions}>
        {(all) => (
          <History
            label={text("history_of", { name })}
            happenings={all.map((each, index) => ({ id: each.id, at: each.written_at, who: nameOf(each.written_by), what: text(index === all.length - 1 ? "built" : "version", { number: all.length - index }), more: <Texts texts={each.texts} /> }))}
          />
        )}
      </Answered>
    </Drawer>
  );
}

function Texts({ texts }: { readonly texts: readonly FormText[] }) {
  const fields = useTranslations("reporting.rows");
  const text = useTranslations("reporting.part_state");
  const filled = texts.filter((each) => each.text !== "");
  if (filled.length === 0) return <Text size="sm" c="dimmed">{text("empty")}</Text>;
  return (
    <Stack gap={4}>
      {filled.map((each) => (
        <Text key={each.field} size="sm" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {texts.length > 1 && <b>{fields.has(each.field as "target") ? fields(each.field as "target") : each.field}: </b>}
          {each.text}
        </Text>
      ))}
    </Stack>
  );
}
