// The minutes on paper, in the order of the ministry's form: meeting, day, place, agenda, people, matters, conclusions, signature.
import { Button, Group } from "@mantine/core";
import { IconArrowLeft, IconPrinter } from "@tabler/icons-react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import type { Attendee, ReviewItem, SessionDetail } from "../api/contract";
import { useMe } from "../app/session";
import { usePeople } from "../people/usePeople";
import { useDates } from "../ui/dates";
import classes from "./MinutesPrint.module.css";

interface Properties {
  readonly detail: SessionDetail;
  readonly onBack: () => void;
}

export function MinutesPrint({ detail, onBack }: Properties) {
  const text = useTranslations("review.print");
  const modes = useTranslations("review.mode");
  const dates = useDates();
  const { office } = useMe();
  const { session, items, actions, evidence } = detail;
  useEffect(() => {
    document.title = `${text("title")} – ${session.title}`;
  }, [session.title, text]);
  return (
    <>
      <Group justify="center" mb="md" className="no-print">
        <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>{text("back")}</Button>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>{text("print")}</Button>
      </Group>
      <article className={classes.sheet}>
        <div className={classes.head}>
          <p className={classes.office}>{office.name}</p>
          <p>{office.unit}</p>
        </div>
        <h1 className={classes.title} id="page-title" tabIndex={-1}>{text("title")}</h1>
        {session.closed_at === null && <p className={classes.draft}>{text("draft")}</p>}
        <table className={classes.facts}>
          <tbody>
            <Fact name={text("minutes_number")} value={session.number} />
            <Fact name={text("meeting")} value={session.title} />
            <Fact name={text("mode")} value={modes(session.mode)} />
            <Fact name={text("day")} value={dates.longDay(session.held_on)} />
            <Fact name={text("hours")} value={session.hours} />
            <Fact name={text("place")} value={session.place} />
            <Fact name={text("chair")} value={session.chair} />
            <Fact name={text("minute_taker")} value={session.minute_taker} />
          </tbody>
        </table>
        <h2>{text("attendees")}</h2>
        <AttendanceTable all={session.attendees} />
        <h2>{text("discussion")}</h2>
        <p className={classes.words}>{session.discussion ?? "–"}</p>
        {items.length > 0 && <h2>{text("decisions")}</h2>}
        {items.length > 0 && <DecisionTable items={items} />}
        <h2>{text("conclusions")}</h2>
        <p className={classes.words}>{session.conclusions ?? "–"}</p>
        {actions.length > 0 && <h2>{text("actions")}</h2>}
        {actions.length > 0 && <ActionTable actions={actions} />}
        {evidence.length > 0 && (
          <>
            <h2>{text("evidence")}</h2>
            <ol>{evidence.map((one) => <li key={one.id}>{one.title}{one.sha256 === null ? "" : ` (SHA-256 ${one.sha256.slice(0, 16)}…)`}</li>)}</ol>
          </>
        )}
        <div className={classes.signs}>
          <Signature role={text("minute_taker")} name={session.minute_taker} />
          <Signature role={text("chair")} name={session.chair} />
        </div>
        <p className={classes.foot}>{text("foot", { id: session.id, version: session.version })}</p>
      </article>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  if (value === null) return null;
  return <tr><th scope="row">{name}</th><td>{value}</td></tr>;
}

function AttendanceTable({ all }: { readonly all: readonly Attendee[] }) {
  const text = useTranslations("review.print");
  const attendance = useTranslations("review.attendees.attendance");
  return (
    <table className={classes.table}>
      <thead><tr><th scope="col">{text("number")}</th><th scope="col">{text("name")}</th><th scope="col">{text("attendance")}</th><th scope="col">{text("signature")}</th></tr></thead>
      <tbody>
        {all.map((one, index) => <tr key={one.name}><td>{index + 1}</td><td>{one.name}{one.organisation === null ? "" : `, ${one.organisation}`}</td><td>{attendance(one.attendance)}</td><td> </td></tr>)}
      </tbody>
    </table>
  );
}

function DecisionTable({ items }: { readonly items: readonly ReviewItem[] }) {
  const text = useTranslations("review.print");
  const words = useTranslations("review.items");
  const dates = useDates();
  const decisionOf = (item: ReviewItem) => (item.verdict === null ? words("undecided") : words(`verdict.${item.verdict}`));
  const remarkOf = (item: ReviewItem) =>
    [item.moved_to === null ? null : words("moved_to", { time: dates.wallTime(item.moved_to) }), item.reason].filter((one) => one !== null).join(" ");
  return (
    <table className={classes.table}>
      <thead><tr><th scope="col">{text("number")}</th><th scope="col">{text("matter")}</th><th scope="col">{text("decision")}</th><th scope="col">{text("remark")}</th></tr></thead>
      <tbody>
        {items.map((item, index) => <tr key={item.id}><td>{index + 1}</td><td>{item.title}</td><td>{decisionOf(item)}</td><td>{remarkOf(item)}</td></tr>)}
      </tbody>
    </table>
  );
}

function ActionTable({ actions }: { readonly actions: SessionDetail["actions"] }) {
  const text = useTranslations("review.print");
  const { nameOf } = usePeople();
  const dates = useDates();
  return (
    <table className={classes.table}>
      <thead><tr><th scope="col">{text("number")}</th><th scope="col">{text("action")}</th><th scope="col">{text("assignee")}</th><th scope="col">{text("due")}</th></tr></thead>
      <tbody>
        {actions.map((one, index) => <tr key={one.id}><td>{index + 1}</td><td>{one.text}</td><td>{nameOf(one.assignee)}</td><td>{dates.day(one.due_on)}</td></tr>)}
      </tbody>
    </table>
  );
}

function Signature({ role, name }: { readonly role: string; readonly name: string | null }) {
  return (
    <div>
      <p>{role}</p>
      <div className={classes.gap} />
      <p><b>{name ?? "……………………………"}</b></p>
      <p>NIP ……………………………</p>
    </div>
  );
}
