// Facts of one thing, each under its name.
import type { ReactNode } from "react";
import classes from "./KeyValue.module.css";

interface Properties {
  /** Name and value; a value of null is left out. */
  readonly facts: readonly (readonly [name: string, value: ReactNode])[];
}

export function KeyValue({ facts }: Properties) {
  return (
    <dl className={classes.list}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]) => (
          <div key={name} className={classes.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
