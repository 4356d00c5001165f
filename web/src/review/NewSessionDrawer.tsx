// A review session begins: how, when and about which schedule, or which closed minutes it corrects. The rest is written on its page.
import { Drawer } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { ReviewSession } from "../api/contract";
import { useMe } from "../app/session";
import { LoadingState } from "../ui/LoadingState";
import { formOfCorrection, formOfNew } from "./sessionForm";
import { SessionForm } from "./SessionForm";

interface Properties {
  readonly onClose: () => void;
  readonly corrected?: ReviewSession;
}

export function NewSessionDrawer({ onClose, corrected }: Properties) {
  const text = useTranslations("review.form");
  const ui = useTranslations("ui");
  const me = useMe();
  const navigate = useNavigate();
  const schedules = useAnswer("GET /api/schedules", {});
  const record = useCommand("POST /api/reviews");
  const [isRead, setRead] = useState(false); // the form begins with what is stored now, not with what another page has read
  if (!isRead && !schedules.isFetching) setRead(true);
  const waiting = schedules.data?.find((one) => one.state === "in_review") ?? null;
  const initial = () =>
    corrected === undefined
      ? formOfNew(me, waiting, waiting === null ? "" : text("title_for", { title: waiting.title }))
      : formOfCorrection(corrected, me.today, text("correction_title", { title: corrected.title }));
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={text("new_title")} closeButtonProps={{ "aria-label": ui("close") }}>
      {!isRead ? (
        <LoadingState />
      ) : (
        <SessionForm
          initial={initial()}
          schedules={schedules.data ?? []}
          parts={corrected === undefined ? "begin" : "all"}
          verb={text("begin")}
          onSend={async (form) => {
            const made = await record.mutateAsync({ values: {}, body: form });
            await navigate({ to: `/reviu/${made.session.id}` });
          }}
          onClose={onClose}
        />
      )}
    </Drawer>
  );
}
