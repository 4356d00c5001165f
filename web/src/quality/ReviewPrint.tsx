// The minutes of a management review on paper.
import { useTranslations } from "use-intl";
import type { ManagementReviewDetail } from "../api/contract";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { useDates } from "../ui/dates";
import { PrintSheet, PrintTable, PrintWords } from "../ui/PrintSheet";
import { byKind } from "./reviewWords";

export function ReviewPrint({ detail, onBack }: { readonly detail: ManagementReviewDetail; readonly onBack: () => void }) {
  const text = useTranslations("quality.review");
  const inputs = useTranslations("quality.input");
  const dates = useDates();
  const { office } = useMe();
  const { nameOf } = usePeople();
  const { review, actions } = detail;
  const tasks = review.state === "closed" ? actions : review.planned_actions.map((one, index) => ({ ...one, id: String(index), result: null }));
  return (
    <PrintSheet
      office={office} title={review.title} subtitle={[dates.longDay(review.held_on), review.place ?? ""].filter((one) => one !== "").join(", ")} draft={review.state === "closed" ? null : text("print_draft")}
      signatures={[{ role: text("chair"), name: review.closed_by === null ? null : nameOf(review.closed_by) }]} onBack={onBack}
      foot={review.sha256 === null ? text("foot_draft", { version: review.version }) : text("foot", { hash: review.sha256 })}
    >
      <h2>{text("participants")}</h2>
      <ol>{review.participants.map((one) => <li key={one}>{one}</li>)}</ol>
      <h2>{text("inputs")}</h2>
      {byKind(review.inputs).map(([kind, all]) => (
        <section key={kind}>
          <h3>{inputs(kind)}</h3>
          <ul>{all.map((one, index) => <li key={`${index} ${one.title}`}>{one.title}{one.text === "" ? "" : `: ${one.text}`}</li>)}</ul>
        </section>
      ))}
      <h2>{text("discussion")}</h2>
      <PrintWords>{review.discussion === "" ? "–" : review.discussion}</PrintWords>
      <h2>{text("decisions")}</h2>
      <ol>{review.decisions.map((one, index) => <li key={`${index} ${one}`}>{one}</li>)}</ol>
      {tasks.length > 0 && (
        <>
          <h2>{text("actions")}</h2>
          <PrintTable label={text("actions")} heads={[text("column.text"), text("assignee"), text("due_on"), text("result")]}>
            {tasks.map((one) => <tr key={one.id}><td>{one.text}</td><td>{nameOf(one.assignee)}</td><td>{dates.shortDay(one.due_on)}</td><td>{one.result ?? ""}</td></tr>)}
          </PrintTable>
        </>
      )}
    </PrintSheet>
  );
}
