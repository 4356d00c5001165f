// The way through the procedure.
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import classes from "./Navigation.module.css";
import { openTo, type NavigationItem } from "./navigation";
import { useMe } from "./session";

export function Navigation({ onChoose }: { readonly onChoose: () => void }) {
  const text = useTranslations("navigation");
  const groups = openTo(useMe().permissions);
  return (
    <div className={classes.groups}>
      {groups.map(({ key, step, items }) => (
        <div key={key ?? "top"}>
          {key !== null && items.length > 1 && (
            <div className={classes.head} id={`navigation-${key}`}>
              {step !== null && <span className={classes.step}>{step}</span>}
              {text(`group.${key}`)}
            </div>
          )}
          <ul className={classes.list} {...(key !== null && items.length > 1 ? { "aria-labelledby": `navigation-${key}` } : {})}>
            {items.map((item) => (
              <li key={item.key}>
                <Way item={item} step={items.length === 1 ? step : null} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface WayProperties {
  readonly item: NavigationItem;
  readonly step: number | null;
  readonly onChoose: () => void;
}

function Way({ item, step, onChoose }: WayProperties) {
  const text = useTranslations("navigation");
  const Sign = item.icon;
  return (
    <Link to={item.to} className={classes.way} activeOptions={{ exact: item.to === "/" }} onClick={onChoose}>
      {step === null ? <Sign size={18} stroke={1.7} aria-hidden /> : <span className={classes.step}>{step}</span>}
      <span>{text(item.key)}</span>
    </Link>
  );
}
