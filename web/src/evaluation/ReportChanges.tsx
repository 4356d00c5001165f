// What changed in a report since it was last decided about, paragraph by paragraph.
import { Text } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { ReportDetail, ReportWords } from "../api/contract";
import type { BodyNode } from "../production/bodyDocument";
import { ComparedText } from "../production/ComparedText";
import { Section } from "../ui/Section";

export function ReportChanges({ detail }: { readonly detail: ReportDetail }) {
  const text = useTranslations("evaluation.changes");
  const report = useTranslations("evaluation.report");
  const before = detail.reviewed_before;
  if (before === null || detail.report.state === "accepted") return null;
  const now = { ...detail.report, results: detail.report.results ?? "", obstacles: detail.report.obstacles ?? "", follow_up: detail.report.follow_up ?? "", follow_ups: detail.report.follow_ups.map((one) => one.text) };
  const names = { results: report("results"), obstacles: report("obstacles"), follow_up: report("follow_up") };
  return (
    <Section title={text("title")} hint={text("hint")}>
      {before.title === now.title && bodyOf(before, names) === bodyOf(now, names) ? <Text size="sm" c="dimmed">{text("none")}</Text> : <ComparedText before={{ title: before.title, body: bodyOf(before, names) }} after={{ title: now.title, body: bodyOf(now, names) }} />}
    </Section>
  );
}

type Names = Record<"results" | "obstacles" | "follow_up", string>;

function bodyOf(words: ReportWords, names: Names): BodyNode {
  const parts = (["results", "obstacles", "follow_up"] as const).flatMap((part) => [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: names[part] }] },
    ...paragraphs(words[part]),
    ...(part === "follow_up" ? words.follow_ups.flatMap(paragraphs) : []),
  ]);
  return { type: "doc", content: parts };
}

function paragraphs(words: string) {
  return words.split("\n").filter((line) => line.trim() !== "").map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] }));
}
