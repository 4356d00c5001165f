// Rows of anything: a table on a desk, cards on a phone.
import { Paper, Table, Text } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./DataTable.module.css";

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "start" | "end";
  /** Its cell names the row: a link, usually. Exactly one. */
  readonly isMain?: boolean;
  readonly width?: string;
}

interface Properties<Row> {
  /** What the table shows, for who cannot see it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly empty?: ReactNode;
  /** Under the rows: "load more". */
  readonly footer?: ReactNode;
}

export function DataTable<Row>({ label, columns, rows, keyOf, empty, footer }: Properties<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <Paper withBorder className={classes.frame} tabIndex={0} role="region" aria-label={label}>
      <Table className={classes.table} highlightOnHover aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column.key} scope="col" ta={column.align ?? "start"} w={column.width}>
                {column.head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {footer}
    </Paper>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const content = column.cell(row);
  if (column.isMain === true)
    return (
      <Table.Th scope="row" className={classes.main}>
        {content}
      </Table.Th>
    );
  return (
    <Table.Td ta={column.align ?? "start"}>
      <Text component="span" className={classes.cardHead} aria-hidden>
        {column.head}
      </Text>
      <span className={classes.value}>{content}</span>
    </Table.Td>
  );
}
