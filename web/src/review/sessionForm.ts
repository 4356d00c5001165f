// What a session's form holds before it is sent.
import type { Me, ReviewSession, Schedule, SessionForm } from "../api/contract";

export function formOfNew(me: Me, schedule: Schedule | null, title: string): SessionForm {
  return {
    version: null,
    schedule: schedule?.id ?? null,
    mode: "meeting",
    title,
    held_on: me.today,
    place: null,
    chair: null,
    minute_taker: me.name,
    attendees: [{ name: me.name, attendance: "present", account: me.account, organisation: null }],
    discussion: null,
    conclusions: null,
    hours: null,
    corrects: null,
  };
}

export function formOf(session: ReviewSession): SessionForm {
  const { version, schedule, mode, title, held_on, place, chair, minute_taker, attendees, discussion, conclusions, hours, corrects } = session;
  return { version, schedule, mode, title, held_on, place, chair, minute_taker, attendees, discussion, conclusions, hours, corrects };
}

/** A correction begins as what it corrects. */
export function formOfCorrection(corrected: ReviewSession, today: Me["today"], title: string): SessionForm {
  return { ...formOf(corrected), version: null, title, held_on: today, corrects: corrected.id };
}

/** As the server wants it: no empty words, no nameless people. */
export function tidied(form: SessionForm): SessionForm {
  const words = (text: string | null) => (text === null || text.trim() === "" ? null : text.trim());
  return {
    ...form,
    title: form.title.trim(),
    place: words(form.place),
    chair: words(form.chair),
    minute_taker: words(form.minute_taker),
    discussion: words(form.discussion),
    conclusions: words(form.conclusions),
    hours: words(form.hours),
    attendees: form.attendees.filter((one) => one.name.trim() !== "").map((one) => ({ ...one, name: one.name.trim(), organisation: words(one.organisation) })),
  };
}
