import type {Codelist, Codelists} from "../codelists.ts";
import type {Column, ColumnType} from "./column.ts";
import {schema} from "./schema.ts";

type Schema = typeof schema;
export type TableName = keyof Schema;

interface Values {
  text: string;
  integer: number;
  number: number;
  boolean: boolean;
}
/** The codes of a list. */
export type Code<List extends Codelist> = keyof Codelists[List] & string;
type Present<T> = T extends keyof Values
  ? Values[T]
  : T extends `code:${infer List extends Codelist}`
    ? Code<List>
    : never;
type Value<T> = T extends `${infer Base}?` ? Present<Base> | null : Present<T>;

/** A row of a table, as an object by column name. */
export type Row<Name extends TableName> = {
  -readonly [Column in keyof Schema[Name]["columns"]]: Schema[Name]["columns"][Column] extends readonly [
    infer Type,
    ...unknown[]
  ]
    ? Value<Type>
    : never;
};

/** The names of the tables, in the order of the dictionary. */
export const tableNames = Object.keys(schema) as TableName[];

/**
 * The columns of a table in order: name, type, code list (null without one), whether it may be null, its descriptions, and its unit
 * of measure (null without one).
 */
export function columns(name: TableName) {
  const described = Object.entries(schema[name].columns) as [string, Column][];
  return described.map(([column, [type, zh, en, unit]]) => {
    const present = type.replace("?", "");
    const codelist = present.startsWith("code:") ? (present.slice("code:".length) as Codelist) : null;
    return {
      name: column,
      type: codelist ? "text" : (present as ColumnType),
      codelist,
      nullable: type.endsWith("?"),
      zh,
      en,
      unit: unit ?? null
    };
  });
}
