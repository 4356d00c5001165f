// What changed on the page, said aloud to who cannot see it.
import { VisuallyHidden } from "@mantine/core";
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";

type Announce = (sentence: string) => void;
const Announcing = createContext<Announce>(() => undefined);

/** Says a sentence through the page's live region. The same sentence twice is said twice. */
export function useAnnounce(): Announce {
  return useContext(Announcing);
}

export function AnnounceRegion({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<{ readonly sentence: string; readonly turn: number }>({ sentence: "", turn: 0 });
  const announce = useCallback<Announce>((sentence) => setSaid((before) => ({ sentence, turn: before.turn + 1 })), []);
  const regions = useMemo(() => [said.turn % 2 === 0 ? said.sentence : "", said.turn % 2 === 1 ? said.sentence : ""], [said]);
  return (
    <Announcing.Provider value={announce}>
      {children}
      <VisuallyHidden>
        <div role="status" aria-live="polite">{regions[0]}</div>
        <div role="status" aria-live="polite">{regions[1]}</div>
      </VisuallyHidden>
    </Announcing.Provider>
  );
}
