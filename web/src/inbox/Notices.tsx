// News to the reader, the unread ones marked.
import { Anchor, Button, Stack, Text } from "@mantine/core";
import { IconChecks, IconPointFilled } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { useAnswer, useCommand } from "../api/answers";
import type { NoticePage } from "../api/contract";
import { wayTo } from "../app/address";
import { Answered } from "../ui/Answered";
import { LoadingState } from "../ui/LoadingState";
import { Moment } from "../ui/Moment";
import { Section } from "../ui/Section";
import { StateBadge } from "../ui/StateBadge";
import { showRefusal } from "../ui/toasts";
import classes from "./Notices.module.css";

const shownAtFirst = 8;

export function Notices() {
  const text = useTranslations("inbox.notices");
  const notices = useAnswer("GET /api/notices", {});
  const markRead = useCommand("POST /api/notices/read");
  const hasUnread = (notices.data?.unread_count ?? 0) > 0;
  return (
    <Section
      title={text("title")}
      actions={
        hasUnread && (
          <Button
            size="xs" variant="subtle" leftSection={<IconChecks size={16} aria-hidden />} loading={markRead.isPending} className="no-print"
            onClick={() => markRead.mutate({ values: {}, body: null }, { onError: showRefusal })}
          >
            {text("mark_read")}
          </Button>
        )
      }
    >
      <Answered of={notices} loading={<LoadingState rows={3} />}>{(page) => <NoticeList page={page} />}</Answered>
    </Section>
  );
}

function NoticeList({ page: { notices, has_more } }: { readonly page: NoticePage }) {
  const text = useTranslations("inbox.notices");
  if (notices.length === 0) return <Text size="sm" c="dimmed">{text("empty")}</Text>;
  return (
    <Stack gap={0}>
      <ul style={{ listStyle: "none", padding: 0, margin: 0 }}>
        {notices.slice(0, shownAtFirst).map((notice) => (
          <li key={notice.id} className={classes.notice}>
            <div>
              <Anchor component={Link} {...wayTo(notice.link)} size="sm" fw={notice.read_at === null ? 650 : 400} c="var(--mantine-color-text)">
                {notice.text}
              </Anchor>
              <Text size="xs" c="dimmed"><Moment at={notice.created_at} /></Text>
            </div>
            {notice.read_at === null && <StateBadge tone="active" icon={IconPointFilled} size="sm">{text("unread")}</StateBadge>}
          </li>
        ))}
      </ul>
      {(has_more || notices.length > shownAtFirst) && (
        <Button component={Link} to="/kabar" variant="subtle" size="xs" className="no-print">{text("show_all")}</Button>
      )}
    </Stack>
  );
}
