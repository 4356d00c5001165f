// What the signs of the states mean, under the month.
import { useTranslations } from "use-intl";
import { looks } from "../ui/tone";
import { signOf, toneOf, type EntryState } from "./calendarEntry";
import classes from "./PlanCalendar.module.css";

export function StateLegend() {
  const text = useTranslations("calendar");
  return (
    <ul className={classes.legend} aria-label={text("legend")}>
      {(Object.keys(signOf) as readonly EntryState[]).map((state) => {
        const Sign = signOf[state];
        return (
          <li key={state}>
            <Sign size={14} stroke={2.2} aria-hidden style={{ color: `var(--mantine-color-${looks[toneOf[state]].color}-light-color)` }} />
            {text(`state.${state}`)}
          </li>
        );
      })}
    </ul>
  );
}
