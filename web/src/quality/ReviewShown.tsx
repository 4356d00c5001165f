// The minutes of a management review as they are read.
import { List } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { ManagementReview } from "../api/contract";
import { KeyValue } from "../ui/KeyValue";

export function ReviewShown({ review }: { readonly review: ManagementReview }) {
  const text = useTranslations("quality.review");
  const list = (all: readonly string[]) => (all.length === 0 ? null : <List size="sm" type="ordered">{all.map((one, index) => <List.Item key={`${index} ${one}`}>{one}</List.Item>)}</List>);
  return (
    <KeyValue
      facts={[
        [text("place"), review.place],
        [text("participants"), list(review.participants)],
        [text("discussion"), review.discussion === "" ? null : <span style={{ whiteSpace: "pre-wrap" }}>{review.discussion}</span>],
        [text("decisions"), list(review.decisions)],
      ]}
    />
  );
}
