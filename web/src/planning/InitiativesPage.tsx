// Pengembangan media: which channels are opened, improved, merged or closed, and why.
import { Button, SegmentedControl } from "@mantine/core";
import { IconPlus, IconTrendingUp } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { Initiative, InitiativeState } from "../api/contract";
import { useAddressValue } from "../app/address";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { useAnnounce } from "../ui/announce";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { showRefusal } from "../ui/toasts";
import { InitiativeBoard } from "./InitiativeBoard";
import { InitiativeDrawer } from "./InitiativeDrawer";
import { InitiativeList } from "./InitiativeList";
import { initiativeForm } from "./initiativeWords";

export function InitiativesPage() {
  const text = useTranslations("planning.initiatives");
  const mayPlan = useMay("planning.write");
  const initiatives = useAnswer("GET /api/initiatives", {});
  const [view, setView] = useAddressValue("tampilan");
  const [isNew, setNew] = useAddressValue("baru");
  const button = mayPlan ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNew("1")}>{text("new")}</Button> : null;
  return (
    <>
      <PageHeader
        title={text("title")} step={text("step")} description={text("description")}
        actions={
          <>
            <SegmentedControl
              size="sm" aria-label={text("view")} value={view === "daftar" ? "daftar" : "papan"} onChange={(next) => setView(next === "papan" ? null : next)}
              data={[{ value: "papan", label: text("board") }, { value: "daftar", label: text("list") }]}
            />
            {button}
          </>
        }
      />
      <Answered of={initiatives}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState icon={IconTrendingUp} title={text("empty.title")} action={button}>{text("empty.text")}</EmptyState>
          ) : (
            <Initiatives all={all} isList={view === "daftar"} />
          )
        }
      </Answered>
      {mayPlan && isNew !== null && <InitiativeDrawer initiative={null} onClose={() => setNew(null)} />}
    </>
  );
}

function Initiatives({ all, isList }: { readonly all: readonly Initiative[]; readonly isList: boolean }) {
  const [opened, setOpened] = useAddressValue("inisiatif");
  const [asked, setAsked] = useState<InitiativeState | null>(null);
  const chosen = all.find((one) => one.id === opened);
  const move = useMove((one) => {
    setAsked("completed"); // its result and decision are still to be written
    setOpened(one.id);
  });
  const close = () => {
    setAsked(null);
    setOpened(null);
  };
  return (
    <>
      {isList ? <InitiativeList all={all} onOpen={setOpened} /> : <InitiativeBoard all={all} onOpen={setOpened} onMove={move} />}
      {chosen !== undefined && <InitiativeDrawer key={chosen.id} initiative={chosen} {...(asked === null ? {} : { askedState: asked })} onClose={close} />}
    </>
  );
}

function useMove(onLacking: (one: Initiative) => void): (one: Initiative, state: InitiativeState) => void {
  const text = useTranslations("planning.initiatives");
  const states = useTranslations("planning.initiatives.state");
  const announce = useAnnounce();
  const change = useCommand("PUT /api/initiatives/{initiative}");
  return (one, state) => {
    if (state === "completed" && (one.result === null || one.decision === null)) return onLacking(one);
    change.mutate(
      { values: { initiative: one.id }, body: { ...initiativeForm(one), state } },
      { onError: showRefusal, onSuccess: () => announce(text("moved", { title: one.title, state: states(state) })) },
    );
  };
}
