import {type ColumnTable, table} from "arquero";
import type {Corpus} from "../types.ts";
import {areas} from "./areas.ts";
import {citations} from "./citations.ts";
import {dimensions, indicators} from "./codebook.ts";
import {duty} from "./duty.ts";
import {findings} from "./findings.ts";
import {flat, type Joined} from "./flat.ts";
import {measurements} from "./measurements.ts";
import {observations} from "./observations.ts";
import {pairs} from "./pairs.ts";
import {rejected} from "./rejected.ts";
import {repairs} from "./repairs.ts";
import {reports} from "./reports.ts";
import {reuse} from "./reuse.ts";
import {columns, type Row, type TableName, tableNames} from "./row.ts";
import {schema} from "./schema.ts";
import {sections} from "./sections.ts";
import {sentences} from "./sentences.ts";
import {silences} from "./silences.ts";
import {sums} from "./sums.ts";
import {terms} from "./terms.ts";
import {uncoded} from "./uncoded.ts";
import {vocabulary} from "./vocabulary.ts";
import {wordCounts} from "./wordCounts.ts";
import {works} from "./works.ts";

/** How the rows of each table follow from a corpus, in reading order. */
export const rowsOf: {readonly [Name in TableName]: (corpus: Corpus) => Row<Name>[]} = {
  reports,
  areas,
  sections,
  sentences,
  flat: (corpus) => flat(corpus),
  measurements,
  observations,
  silences,
  sums,
  uncoded,
  rejected,
  dimensions,
  indicators,
  citations,
  works,
  repairs,
  findings,
  reuse,
  pairs,
  words: wordCounts,
  vocabulary,
  terms,
  duty
};

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
