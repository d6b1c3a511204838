import {type ColumnTable, table} from "arquero";
import type {Corpus} from "../types.ts";
import {flat, type Joined} from "./flat.ts";
import {columns, type Row, type TableName, tableNames} from "./row.ts";
import {rowsOf} from "./rowsOf.ts";
import {schema} from "./schema.ts";

export type Tables = Readonly<Record<TableName, ColumnTable>>;

/** The rows of a table, in its order. */
export const rowsIn = <Name extends TableName>(tables: Tables, name: Name): Row<Name>[] =>
  tables[name].objects() as Row<Name>[];

/**
 * All tables of a corpus, their columns and the order of their rows as the schema says. `site` is the address of the site, which links
 * begin with where it is known.
 */
export function tables(corpus: Corpus, site = ""): Tables {
  const made = Object.fromEntries(
    tableNames.filter((name) => name !== "flat").map((name) => [name, rowsOf[name](corpus)])
  ) as unknown as Joined & Readonly<Record<Exclude<TableName, "flat">, readonly object[]>>;
  const rows = {...made, flat: flat(corpus, made, site)};
  return Object.fromEntries(tableNames.map((name) => [name, sorted(name, rows[name])])) as Tables;
}

function sorted(name: TableName, rows: readonly object[]): ColumnTable {
  const names = columns(name).map((column) => column.name);
  const unsorted = table(
    Object.fromEntries(names.map((column) => [column, rows.map((row) => row[column as keyof typeof row])])),
    names
  );
  const {sort} = schema[name].order;
  return sort.length ? unsorted.orderby(...sort) : unsorted;
}
