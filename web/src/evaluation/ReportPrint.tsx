// Laporan kegiatan on paper.
import { useLocale, useTranslations } from "use-intl";
import type { ReportDetail } from "../api/contract";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { useDates } from "../ui/dates";
import { writtenNumber } from "../ui/numbers";
import { PrintSheet, PrintTable, PrintWords } from "../ui/PrintSheet";
import { PhotosReading } from "./ReportPhotos";
import { useFigureName } from "./useFigureName";

export function ReportPrint({ detail, onBack }: { readonly detail: ReportDetail; readonly onBack: () => void }) {
  const text = useTranslations("evaluation.report");
  const print = useTranslations("evaluation.print");
  const figure = useTranslations("evaluation.figure");
  const followUp = useTranslations("evaluation.follow_up");
  const followUpStates = useTranslations("evaluation.follow_up_state");
  const photos = useTranslations("evaluation.photos");
  const attendance = useTranslations("evaluation.attendance");
  const presences = useTranslations("evaluation.presence");
  const language = useLocale();
  const dates = useDates();
  const { office } = useMe();
  const { nameOf } = usePeople();
  const nameOfFigure = useFigureName();
  const { report, reviews, evidence, sessions } = detail;
  const accepted = report.state === "accepted" ? reviews.find((one) => one.verdict === "accepted") : undefined;
  return (
    <PrintSheet
      office={office} title={print("title")} onBack={onBack}
      subtitle={<>{report.title}<br />{text("span", { from: dates.day(report.starts_on), to: dates.day(report.ends_on) })}</>}
      draft={accepted === undefined ? print("draft") : null}
      signatures={[{ role: print("author"), name: nameOf(report.author) }, { role: print("reviewer"), name: accepted === undefined ? null : nameOf(accepted.reviewed_by) }]}
      foot={print("foot", { hash: report.sha256, id: report.id, version: report.version })}
    >
      {report.number !== null && <p>{text("numbered", { number: report.number })}</p>}
      {(["results", "obstacles", "follow_up"] as const).map((part) => <section key={part}><h2>{text(part)}</h2><PrintWords>{report[part] ?? "–"}</PrintWords></section>)}
      {report.follow_ups.length > 0 && (
        <PrintTable label={text("follow_up")} heads={[followUp("promised"), followUp("who"), followUp("due"), followUp("state")]}>
          {report.follow_ups.map((one) => <tr key={one.id}><td>{one.text}</td><td>{one.who ?? "–"}</td><td>{one.due_on === null ? "–" : dates.day(one.due_on)}</td><td>{followUpStates(one.state)}</td></tr>)}
        </PrintTable>
      )}
      <h2>{text("figures")}</h2>
      <PrintTable label={text("figures")} heads={[figure("name"), figure("value"), figure("source")]}>
        {report.figures.map((one) => <tr key={one.name}><td>{nameOfFigure(one)}</td><td data-number>{one.value === null ? figure("no_data") : writtenNumber(one.value, language)}</td><td>{one.source}</td></tr>)}
      </PrintTable>
      {report.photos.length > 0 && <><h2>{photos("title")}</h2><PhotosReading photos={report.photos} /></>}
      {report.attendance.length > 0 && (
        <>
          <h2>{attendance("title")}</h2>
          <PrintTable label={attendance("title")} heads={[attendance("name_hint"), attendance("unit_hint"), attendance("presence_head")]}>
            {report.attendance.map((one) => <tr key={`${one.name}/${one.unit ?? ""}`}><td>{one.name}</td><td>{one.unit ?? "–"}</td><td>{presences(one.presence)}</td></tr>)}
          </PrintTable>
        </>
      )}
      <h2>{text("evidence")}</h2>
      <ol>
        {sessions.map((one) => <li key={one.id}>{text("minutes")}: {one.title}, {dates.day(one.held_on)}</li>)}
        {evidence.map((one) => <li key={one.id}>{one.title}{one.sha256 === null ? "" : ` (SHA-256 ${one.sha256.slice(0, 16)}…)`}</li>)}
      </ol>
    </PrintSheet>
  );
}
