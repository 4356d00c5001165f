// All comments, ratings and questions, those that wait first.
import { SegmentedControl, Stack } from "@mantine/core";
import { IconMessageQuestion } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useAnswer } from "../api/answers";
import type { RemarkView } from "../api/contract";
import { useAddressValue } from "../app/address";
import { Answered } from "../ui/Answered";
import { EmptyState } from "../ui/EmptyState";
import { Section } from "../ui/Section";
import { RemarkItem } from "./RemarkItem";

const filters = ["all", "waiting", "question", "rating", "comment"] as const;
type Filter = (typeof filters)[number];

function isWaiting({ remark }: RemarkView): boolean {
  return remark.state === "open" || remark.state === "reopened" || remark.state === "answered";
}

export function RemarkList() {
  const text = useTranslations("audit.list");
  const [chosen, choose] = useAddressValue("jenis");
  const filter = filters.find((one) => one === chosen) ?? "all";
  const remarks = useAnswer("GET /api/audit/remarks", {});
  const isShown = (one: RemarkView) => filter === "all" || (filter === "waiting" ? isWaiting(one) : one.remark.kind === filter);
  return (
    <Section title={text("title")}>
      <SegmentedControl
        className="no-print" mb="md" aria-label={text("which")} value={filter} onChange={(value) => choose(value as Filter)}
        data={filters.map((value) => ({ value, label: text(`filter.${value}`) }))} style={{ flexWrap: "wrap" }}
      />
      <Answered of={remarks}>
        {(all) => {
          const shown = [...all].filter(isShown).sort((one, other) => Number(isWaiting(other)) - Number(isWaiting(one)));
          return shown.length === 0 ? (
            <EmptyState icon={IconMessageQuestion} title={text("empty.title")}>{text("empty.text")}</EmptyState>
          ) : (
            <Stack gap="xl" component="ul" style={{ listStyle: "none", padding: 0, margin: 0 }}>
              {shown.map((one) => <li key={one.remark.id}><RemarkItem view={one} isAway /></li>)}
            </Stack>
          );
        }}
      </Answered>
    </Section>
  );
}
