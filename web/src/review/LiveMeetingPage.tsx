// One screen to run a review by: what is decided now in large letters, who is here, what was said; made for a projector.
import { Button, Grid, Group, Progress, Stack, Text, Title } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { Id, SessionDetail } from "../api/contract";
import { usePathValue } from "../app/address";
import { useSingleKey } from "../app/keys";
import { useMay } from "../app/session";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { ActionItems } from "./ActionItems";
import { LiveAgenda } from "./LiveAgenda";
import { LiveItem } from "./LiveItem";
import classes from "./LiveMeeting.module.css";
import { LiveNotes } from "./LiveNotes";
import { NextStep } from "./NextStep";
import { undecidedIn } from "./sessionWords";

export function LiveMeetingPage() {
  const id = usePathValue<Id<"ReviewSession">>("session");
  const detail = useAnswer("GET /api/reviews/{session}", { session: id });
  return <Answered of={detail}>{(one) => <Live detail={one} />}</Answered>;
}

function Live({ detail }: { readonly detail: SessionDetail }) {
  const text = useTranslations("review.live");
  const { session, items } = detail;
  const mayWrite = useMay("review.write") && session.closed_at === null;
  const [currentId, setCurrent] = useState<string | null>(null);
  const decided = items.length - undecidedIn(items).length;
  const at = Math.max(0, items.findIndex((one) => one.id === (currentId ?? undecidedIn(items)[0]?.id)));
  const current = items[at];
  const goTo = (index: number) => setCurrent(items[Math.max(0, Math.min(index, items.length - 1))]?.id ?? null);
  const goOn = () => {
    const next = items.findIndex((one, index) => index > at && one.verdict === null);
    if (next >= 0) goTo(next);
  };
  useSingleKey("j", () => goTo(at + 1));
  useSingleKey("k", () => goTo(at - 1));
  useEffect(() => {
    document.title = `${session.title} · Siar`;
  }, [session.title]);
  return (
    <Stack gap="lg" className={classes.page}>
      <Group justify="space-between" align="flex-end">
        <div>
          <Text size="sm" fw={600} c="dimmed">{text("step")}</Text>
          <Title order={1} id="page-title" tabIndex={-1} className={classes.title}>{session.title}</Title>
        </div>
        <Button component={Link} to={`/reviu/${session.id}`} variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />}>{text("back")}</Button>
      </Group>
      <div>
        <Text fw={600}>{text("decided", { decided, all: items.length })}</Text>
        <Progress value={items.length === 0 ? 0 : (decided / items.length) * 100} size="lg" aria-label={text("decided", { decided, all: items.length })} />
      </div>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 4 }}>
          <LiveAgenda items={items} current={current?.id ?? null} onGo={setCurrent} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 8 }}>
          {current === undefined ? (
            <EmptyState title={text("empty.title")}>{text("empty.text")}</EmptyState>
          ) : (
            <LiveItem key={current.id} item={current} number={at + 1} session={session} mayDecide={mayWrite} onDecided={goOn} />
          )}
        </Grid.Col>
      </Grid>
      <LiveNotes detail={detail} mayWrite={mayWrite} />
      <ActionItems detail={detail} />
      <NextStep detail={detail} />
    </Stack>
  );
}
