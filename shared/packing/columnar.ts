/**
 * JSON in a form that compresses well, and back: lists of like objects stand column by column, whole numbers as differences from the one before.
 * Any JSON comes back as it was, the order of its keys too.
 */

type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json};
type JsonObject = {readonly [key: string]: Json};

/** The first members of packed lists. A list that begins with one of them itself gets the last in front. */
const mark = {rows: "\u0001rows", steps: "\u0001steps", plain: "\u0001list"} as const;
const marks: ReadonlySet<unknown> = new Set(Object.values(mark));

export function columnar(value: Json): Json {
  if (Array.isArray(value)) return list(value);
  return isObject(value) ? mapped(value, columnar) : value;
}

export function rowwise(value: Json): Json {
  if (!Array.isArray(value)) return isObject(value) ? mapped(value, rowwise) : value;
  if (value[0] === mark.plain) return value.slice(1).map(rowwise);
  if (value[0] === mark.steps) return sums(value.slice(1));
  if (value[0] !== mark.rows) return value.map(rowwise);
  const [, keys, ...packed] = value as [string, string[], ...Json[]];
  const columns = packed.map((column) => rowwise(column) as readonly Json[]);
  return columns[0]!.map((_, row) => Object.fromEntries(keys.map((key, i) => [key, columns[i]![row]!])));
}

function list(values: readonly Json[]): Json {
  const [first] = values;
  if (marks.has(first)) return [mark.plain, ...values.map(columnar)];
  if (values.length < 2) return values.map(columnar);
  if (isObject(first)) {
    const keys = Object.keys(first);
    const same = keys.join("\0");
    if (keys.length > 0 && values.every((row) => isObject(row) && Object.keys(row).join("\0") === same)) {
      const rows = values as readonly JsonObject[];
      return [mark.rows, keys, ...keys.map((key) => list(rows.map((row) => row[key]!)))];
    }
  }
  return values.every((one) => one === null || isWhole(one))
    ? [mark.steps, ...differences(values as (number | null)[])]
    : values.map(columnar);
}

/** -0 is no whole number here: a difference would not give it back. */
const isWhole = (value: Json) =>
  Number.isSafeInteger(value) && Math.abs(value as number) < 2 ** 50 && !Object.is(value, -0);

function differences(values: readonly (number | null)[]): (number | null)[] {
  let before = 0;
  return values.map((value) => {
    if (value === null) return null;
    const step = value - before;
    before = value;
    return step;
  });
}

function sums(steps: readonly Json[]): Json[] {
  let before = 0;
  return steps.map((step) => {
    if (step === null) return null;
    before += step as number;
    return before;
  });
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const mapped = (object: JsonObject, packing: (value: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, packing(value)]));
