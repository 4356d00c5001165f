// A paper of the office as it will leave the printer: letterhead, title, content, signatures, and what it was printed from.
import { Button, Group } from "@mantine/core";
import { IconArrowLeft, IconPrinter } from "@tabler/icons-react";
import { useEffect, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import classes from "./PrintSheet.module.css";

export interface Signature {
  readonly role: string;
  readonly name: string | null;
}

interface Properties {
  readonly office: { readonly name: string; readonly unit: string };
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Said in a box: it is not yet what it will be. */
  readonly draft?: string | null;
  readonly isWide?: boolean;
  readonly signatures?: readonly Signature[];
  readonly foot: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

export function PrintSheet({ office, title, subtitle, draft = null, isWide = false, signatures = [], foot, onBack, children }: Properties) {
  const text = useTranslations("ui.print");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <Group justify="center" mb="md" className="no-print">
        <Button variant="default" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>{text("back")}</Button>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>{text("print")}</Button>
      </Group>
      <article className={classes.sheet} data-wide={isWide || undefined}>
        <div className={classes.head}>
          <p className={classes.office}>{office.name}</p>
          <p>{office.unit}</p>
        </div>
        <h1 className={classes.title} id="page-title" tabIndex={-1}>{title}</h1>
        <p className={classes.subtitle}>{subtitle}</p>
        {draft !== null && <p className={classes.draft}>{draft}</p>}
        {children}
        {signatures.length > 0 && (
          <div className={classes.signs}>
            {signatures.map((one) => (
              <div key={one.role}>
                <p>{one.role}</p>
                <div className={classes.gap} />
                <p><b>{one.name ?? "……………………………"}</b></p>
                <p>NIP ……………………………</p>
              </div>
            ))}
          </div>
        )}
        <p className={classes.foot}>{foot}</p>
      </article>
    </>
  );
}

/** A table that keeps its width on a phone. */
export function PrintTable({ label, heads, children }: { readonly label: string; readonly heads: readonly string[]; readonly children: ReactNode }) {
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export function PrintWords({ children }: { readonly children: ReactNode }) {
  return <p className={classes.words}>{children}</p>;
}
