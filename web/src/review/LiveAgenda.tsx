// What is before the meeting, in order, each with what was decided; a press goes to it.
import { Text, UnstyledButton } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { ReviewItem } from "../api/contract";
import classes from "./LiveMeeting.module.css";

interface Properties {
  readonly items: readonly ReviewItem[];
  readonly current: string | null;
  readonly onGo: (item: string) => void;
}

export function LiveAgenda({ items, current, onGo }: Properties) {
  const text = useTranslations("review.live");
  const words = useTranslations("review.items");
  return (
    <nav aria-label={text("agenda")}>
      <ol className={classes.agenda}>
        {items.map((item, index) => (
          <li key={item.id}>
            <UnstyledButton className={classes.point} aria-current={item.id === current ? "step" : undefined} onClick={() => onGo(item.id)}>
              <span>{index + 1}. {item.title}</span>
              <Text span size="sm" c="dimmed">{item.verdict === null ? words("undecided") : words(`verdict.${item.verdict}`)}</Text>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </nav>
  );
}
