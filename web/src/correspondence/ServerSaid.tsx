// What a mail server said when it was tried: nothing yet, well, or not; read out when it comes.
import { Alert } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { ServerWords } from "../api/contract";

interface Properties {
  readonly answer: ServerWords | null;
  /** Where "good", "bad" and "said" stand. */
  readonly words: "correspondence.test" | "correspondence.collecting";
}

export function ServerSaid({ answer, words }: Properties) {
  const text = useTranslations(words);
  return (
    <div role="status">
      {answer !== null && (
        <Alert color={answer.is_good ? "green" : "red"} icon={answer.is_good ? <IconCircleCheck aria-hidden /> : <IconAlertTriangle aria-hidden />} title={text(answer.is_good ? "good" : "bad")}>
          {text("said", { words: answer.said })}
        </Alert>
      )}
    </div>
  );
}
