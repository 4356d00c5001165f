// What was written as JSON, as names and values to read.
import classes from "./JsonShown.module.css";

export function JsonShown({ value }: { readonly value: unknown }) {
  if (Array.isArray(value))
    return value.length === 0 ? <>–</> : (
      <ol className={classes.list}>{value.map((one, index) => <li key={index}><JsonShown value={one} /></li>)}</ol>
    );
  if (typeof value === "object" && value !== null)
    return (
      <dl className={classes.facts}>
        {Object.entries(value).map(([name, inner]) => (
          <div key={name} className={classes.fact}>
            <dt>{name.replaceAll("_", " ")}</dt>
            <dd><JsonShown value={inner} /></dd>
          </div>
        ))}
      </dl>
    );
  return <>{value === null || value === undefined || value === "" ? "–" : String(value)}</>;
}
