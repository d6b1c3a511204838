/** An answer of the engine as rows: at most so many, and said if there were more. */

/** As much of Arrow as is used here. */
interface Schema {
  readonly fields: readonly {readonly name: string; readonly type: {readonly typeId: number}}[];
}
export interface Batch {
  readonly schema: Schema;
  readonly numRows: number;
  getChildAt(index: number): {get(row: number): unknown} | null;
}

export type Value = string | number | boolean | null;
export type ResultRow = Readonly<Record<string, Value>>;

export interface ResultColumn {
  readonly name: string;
  readonly kind: "number" | "text" | "boolean" | "time";
}

export interface Result {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  /** There were more rows than are kept. */
  readonly more: boolean;
}

// Ids of Arrow's types.
const kinds: Readonly<Record<number, ResultColumn["kind"]>> = {
  2: "number",
  3: "number",
  6: "boolean",
  7: "number",
  8: "time",
  10: "time"
};

/** The columns of a batch, each under a name of its own. */
export function columnsOf({fields}: Schema): ResultColumn[] {
  const names = distinctNames(fields.map(({name}) => name));
  return fields.map(({type}, i) => ({name: names[i]!, kind: kinds[type.typeId] ?? "text"}));
}

/** A name that stands twice gets a number the second time. */
export function distinctNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times ? `${name}_${times}` : name;
  });
}

/** The rows of a batch, `limit` at most. */
export function rowsOf(batch: Batch, columns: readonly ResultColumn[], limit: number): ResultRow[] {
  const vectors = columns.map((_, i) => batch.getChildAt(i));
  return Array.from({length: Math.min(batch.numRows, limit)}, (_, row) =>
    Object.fromEntries(columns.map(({name, kind}, i) => [name, plain(vectors[i]?.get(row), kind)]))
  );
}

function plain(value: unknown, kind: ResultColumn["kind"]): Value {
  if (value === null || value === undefined) return null;
  if (kind === "time") return new Date(Number(value)).toISOString().replace("T00:00:00.000Z", "");
  if (kind === "number") return Number(value);
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  return JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? Number(inner) : inner));
}
