// Tugas saya: what waits for the reader, the news to them, and in a new office what to do first.
import { Grid, Stack } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import { useMe } from "../app/session";
import { Answered } from "../ui/Answered";
import { useDates } from "../ui/dates";
import { EmptyState } from "../ui/EmptyState";
import { PageHeader } from "../ui/PageHeader";
import { Section } from "../ui/Section";
import { FirstSteps } from "./FirstSteps";
import { inGroups } from "./inboxKinds";
import { Notices } from "./Notices";
import { WaitingItem } from "./WaitingItem";

export function InboxPage() {
  const text = useTranslations("inbox.inbox");
  const dates = useDates();
  const { today } = useMe();
  return (
    <>
      <PageHeader title={text("title")} description={dates.longDay(today)} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack gap="lg">
            <FirstSteps />
            <WaitingItems />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Notices />
        </Grid.Col>
      </Grid>
    </>
  );
}

function WaitingItems() {
  const text = useTranslations("inbox.inbox");
  const { today } = useMe();
  const inbox = useAnswer("GET /api/inbox", {});
  return (
    <Answered of={inbox}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState icon={IconInbox} title={text("empty.title")}>{text("empty.text")}</EmptyState>
        ) : (
          inGroups(items, today).map((group) => (
            <Section key={group.name} title={text(`group.${group.name}`, { count: group.items.length })}>
              <Stack gap="xs" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
                {group.items.map((item, index) => <WaitingItem key={`${item.path} ${item.title} ${index}`} item={item} />)}
              </Stack>
            </Section>
          ))
        )
      }
    </Answered>
  );
}
