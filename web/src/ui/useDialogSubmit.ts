// Sending what a dialog holds: busy while it goes, closed after a yes, open with the reason after a no.
import { useState } from "react";
import { asRefusal, type Refusal } from "../api/refusal";

interface Submit {
  readonly isBusy: boolean;
  readonly refusal: Refusal | null;
  readonly send: (work: () => Promise<unknown>) => Promise<boolean>;
  readonly forget: () => void;
}

export function useDialogSubmit(): Submit {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
      return true;
    } catch (problem) {
      setRefusal(asRefusal(problem));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, refusal, send, forget: () => setRefusal(null) };
}
