// Numbers typed row by row: Tab goes on, Enter goes down. What stays empty is not sent.
import { Anchor, Button, Group, MultiSelect, Stack, Text, TextInput } from "@mantine/core";
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useCommand } from "../api/answers";
import { asRefusal } from "../api/refusal";
import { NewMeasurementLimits, type Measurement } from "../api/contract";
import { useMe } from "../app/session";
import { ChannelIcon } from "../planning/ChannelIcon";
import { wallTimeIn } from "../production/contentWords";
import { todayIn, useDates, useOfficeZone } from "../ui/dates";
import { RefusalNote } from "../ui/RefusalNote";
import { Section } from "../ui/Section";
import { showDone } from "../ui/toasts";
import { useDialogSubmit } from "../ui/useDialogSubmit";
import { WallTimeField } from "../ui/WallTimeField";
import { writtenNumber } from "../ui/numbers";
import classes from "./NumbersTable.module.css";
import { cellOfFault, firstShown, latestOf, pastedCells, sendable, sourceUsedFor, type Counted, type Per, type Typed } from "./numbersGrid";
import { useMetrics } from "./useMetrics";

interface Properties {
  readonly rows: readonly Counted[];
  /** Those of them that are shown; what was typed in others is sent too. */
  readonly shown: readonly Counted[];
  readonly per: Per;
  readonly measurements: readonly Measurement[];
  readonly mayWrite: boolean;
}

export function NumbersTable({ rows, shown, per, measurements, mayWrite }: Properties) {
  const text = useTranslations("evaluation.measurements");
  const language = useLocale();
  const { nameOf, per: metricsPer } = useMetrics();
  const countable = metricsPer(per).map((one) => one.code);
  const grid = useGrid(rows, countable, measurements);
  const [metrics, setMetrics] = useState<readonly string[]>(firstShown[per]);
  const table = useRef<HTMLDivElement>(null);
  const goDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    const { row, column } = event.target.dataset;
    const below = table.current?.querySelector<HTMLInputElement>(`input[data-row="${Number(row) + (event.shiftKey ? -1 : 1)}"][data-column="${column}"]`);
    if (below === null || below === undefined) return;
    event.preventDefault();
    below.focus();
  };
  const shownMetrics = countable.filter((one) => metrics.includes(one));
  const paste = (event: ClipboardEvent<HTMLDivElement>) => {
    const { row, column } = event.target instanceof HTMLInputElement ? event.target.dataset : {};
    if (row === undefined || column === undefined || column === "source") return;
    event.preventDefault();
    for (const [cell, value] of Object.entries(pastedCells(event.clipboardData.getData("text"), shown, shownMetrics, { row: Number(row), metric: column }, language))) grid.type(cell, value);
  };
  return (
    <Section
      title={text(mayWrite ? "enter" : "latest")} hint={text("hint")}
      actions={mayWrite && <Button loading={grid.isBusy} disabled={grid.count === 0} onClick={grid.save}>{text("save", { count: grid.count })}</Button>}
    >
      <Stack gap="md">
        <Group align="flex-start" gap="md">
          {mayWrite && <WallTimeField label={text("taken")} value={grid.typed.takenFor} onChange={(takenFor) => takenFor !== null && grid.change({ takenFor })} error={grid.faults.taken_for} />}
          <MultiSelect
            label={text("columns")} maw={420} style={{ flex: "1 1 16rem" }} data={countable.map((metric) => ({ value: metric, label: nameOf(metric) }))} value={[...metrics]}
            onChange={(chosen) => setMetrics(chosen)}
          />
        </Group>
        <RefusalNote problem={grid.refusal} fields={grid.shownFields} />
        <div className={classes.scroll} ref={table} onKeyDown={goDown} onPaste={paste} tabIndex={0} role="region" aria-label={text("table")}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{text(`per.${per}`)}</th>
                {shownMetrics.map((metric) => <th key={metric} scope="col">{nameOf(metric)}</th>)}
                {mayWrite && <th scope="col">{text("source")}</th>}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, index) => (
                <tr key={row.key}>
                  <th scope="row" className={classes.name}><RowName row={row} /></th>
                  {shownMetrics.map((metric) => <Cell key={metric} row={row} index={index} metric={metric} grid={grid} mayWrite={mayWrite} latest={latestOf(measurements, row, metric)} />)}
                  {mayWrite && <SourceCell row={row} index={index} grid={grid} />}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {mayWrite && shown.length > 3 && <Group justify="flex-end"><Button loading={grid.isBusy} disabled={grid.count === 0} onClick={grid.save}>{text("save", { count: grid.count })}</Button></Group>}
      </Stack>
    </Section>
  );
}

function RowName({ row }: { readonly row: Counted }) {
  const dates = useDates();
  const name = row.url !== null && row.url.startsWith("http") ? <Anchor href={row.url} target="_blank" rel="noreferrer" size="sm" fw={600}>{row.title}</Anchor> : row.title;
  return (
    <>
      {name}
      <Text component="div" size="xs" c="dimmed" fw={400}>
        <Group gap={4} component="span" wrap="nowrap" align="flex-start"><ChannelIcon kind={row.channel.kind} /><span>{row.per === "placement" && row.channel.name}{row.publishedAt !== null && ` · ${dates.moment(row.publishedAt)}`}</span></Group>
      </Text>
    </>
  );
}

type Grid = ReturnType<typeof useGrid>;

interface CellProperties {
  readonly row: Counted;
  readonly index: number;
  readonly metric: string;
  readonly grid: Grid;
  readonly mayWrite: boolean;
  readonly latest: Measurement | undefined;
}

function Cell({ row, index, metric, grid, mayWrite, latest }: CellProperties) {
  const text = useTranslations("evaluation.measurements");
  const { nameOf } = useMetrics();
  const dates = useDates();
  const language = useLocale();
  const zone = useOfficeZone();
  const { today } = useMe();
  const key = `${row.key} ${metric}`;
  const shortest = (day: string) => (day.slice(0, 4) === today.slice(0, 4) ? dates.shortDay(day) : dates.day(day));
  const last = latest === undefined ? text("no_data") : text("last", { value: writtenNumber(latest.value, language), day: shortest(todayIn(zone, new Date(latest.taken_at))) });
  return (
    <td className={classes.cell}>
      <span className={classes.label} aria-hidden>{nameOf(metric)}</span>
      {mayWrite && (
        <TextInput
          size="sm" inputMode="decimal" autoComplete="off" classNames={{ input: classes.value ?? "" }} aria-label={text("cell", { metric: nameOf(metric), title: row.title })} data-row={index} data-column={metric}
          value={grid.typed.cells[key] ?? ""} onChange={(event) => grid.type(key, event.currentTarget.value)} error={grid.faults[key]}
        />
      )}
      <div className={classes.latest}>{last}</div>
    </td>
  );
}

function SourceCell({ row, index, grid }: { readonly row: Counted; readonly index: number; readonly grid: Grid }) {
  const text = useTranslations("evaluation.measurements");
  return (
    <td className={classes.source}>
      <span className={classes.label} aria-hidden>{text("source")}</span>
      <TextInput
        size="sm" placeholder={text("source_hint")} maxLength={NewMeasurementLimits.source} aria-label={text("source_of", { title: row.title })} data-row={index} data-column="source"
        value={grid.typed.sources[row.key] ?? ""} onChange={(event) => grid.source(row.key, event.currentTarget.value)} error={grid.faults[`${row.key} source`]}
      />
    </td>
  );
}

/** What is typed, what is wrong with it, and sending it: all or none. */
function useGrid(rows: readonly Counted[], metrics: readonly string[], measurements: readonly Measurement[]) {
  const text = useTranslations("evaluation.measurements");
  const language = useLocale();
  const { office } = useMe();
  const command = useCommand("POST /api/measurements");
  const { isBusy, refusal, send, forget } = useDialogSubmit();
  const [typed, setTyped] = useState<Typed>(() => ({ cells: {}, sources: usualSources(rows, measurements), takenFor: wallTimeIn(office.zone) }));
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const ready = sendable(rows, metrics, typed, language);
  const change = (news: Partial<Typed>) => setTyped((before) => ({ ...before, ...news }));
  const without = (key: string) => setFaults(({ [key]: _, ...rest }) => rest);
  const save = () => {
    forget();
    if (Object.keys(ready.faults).length > 0) return setFaults(Object.fromEntries(Object.entries(ready.faults).map(([cell, fault]) => [cell, text(`fault.${fault}`)])));
    void send(async () => {
      try {
        await command.mutateAsync({ values: {}, body: { measurements: ready.measurements } });
      } catch (problem) {
        setFaults(Object.fromEntries(asRefusal(problem).problems.flatMap((one) => (cellOfFault(one.field, ready.cells) === null ? [] : [[cellOfFault(one.field, ready.cells)!, one.message]]))));
        throw problem;
      }
      setFaults({});
      change({ cells: {} });
      showDone(text("saved", { count: ready.measurements.length }));
    });
  };
  return {
    typed, faults, isBusy, refusal, change, save,
    count: Object.values(typed.cells).filter((one) => one.trim() !== "").length,
    shownFields: (refusal?.problems ?? []).map((one) => one.field).filter((field) => cellOfFault(field, ready.cells) !== null),
    type: (key: string, value: string) => {
      without(key);
      setTyped((before) => ({ ...before, cells: { ...before.cells, [key]: value } }));
    },
    source: (row: string, value: string) => {
      without(`${row} source`);
      setTyped((before) => ({ ...before, sources: { ...before.sources, [row]: value } }));
    },
  };
}

function usualSources(rows: readonly Counted[], measurements: readonly Measurement[]): Record<string, string> {
  return Object.fromEntries(
    rows.map((row) => [row.key, sourceUsedFor(measurements, row, new Set(rows.filter((other) => other.channel.id === row.channel.id).map((other) => other.key)))]),
  );
}
