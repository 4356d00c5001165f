// A moment in the office's zone.
import { useDates } from "./dates";

export function Moment({ at }: { readonly at: string }) {
  const dates = useDates();
  return <time dateTime={at}>{dates.moment(at)}</time>;
}
