// Asking for the reason of a change to an issued schedule: the change waits for the answer.
import { Suspense, useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { lazyPart } from "../app/later";

const ReasonDialog = lazyPart(async () => ({ default: (await import("../ui/ReasonDialog")).ReasonDialog }));

interface Question {
  readonly answer: (reason: string) => void;
  readonly giveUp: () => void;
}

/** `ask()` gives the reason, or rejects with an AbortError when the question is closed. */
export function useReasonQuestion(): readonly [ask: () => Promise<string>, dialog: ReactNode] {
  const text = useTranslations("calendar.amend");
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = () =>
    new Promise<string>((resolve, reject) =>
      setQuestion({ answer: resolve, giveUp: () => reject(new DOMException("given up", "AbortError")) }),
    );
  const dialog = (
    <Suspense fallback={null}>{question !== null && <ReasonDialog
      opened title={text("title")} verb={text("verb")} longest={1000}
      onConfirm={async (reason) => question?.answer(reason)}
      onClose={() => {
        question?.giveUp(); // after an answer this changes nothing
        setQuestion(null);
      }}
    >
      {text("why")}
    </ReasonDialog>}</Suspense>
  );
  return [ask, dialog];
}
