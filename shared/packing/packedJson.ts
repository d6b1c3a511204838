/** The data of a page as its packed file has them. */
import {columnar, rowwise} from "./columnar.js";
import {type Cuttings, cuttings, type Row, uncut} from "./cuttings.js";
import {interleaved, separated} from "./twins.js";

/** The text and the source of a report, piece by piece; which words of its rows stand in the text; and all else. */
interface Packed {
  readonly twins?: readonly string[];
  readonly cut?: Readonly<Record<string, Readonly<Record<string, Cuttings>>>>;
  readonly rest: Readonly<Record<string, unknown>>;
}

type Json = Parameters<typeof columnar>[0];

const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.every((row) => typeof row === "object" && row !== null && !Array.isArray(row));

/** JSON text -> packed JSON text. */
export function packedJson(json: string): string {
  const value = JSON.parse(json);
  return JSON.stringify(columnar((isReading(value) ? packedReading(value) : {rest: value}) as unknown as Json));
}

const isReading = (value: Row) => typeof value.text === "string" && typeof value.source === "string";

function packedReading(value: Row): Packed {
  const text = value.text as string;
  const rows = Object.entries(value).filter((entry): entry is [string, readonly Row[]] => isRows(entry[1]));
  const cut = Object.fromEntries(rows.map(([name, list]) => [name, cuttings(list, text)]));
  const without = (name: string) => (row: Row) => {
    const gone = Object.keys(cut[name]!).filter((key) => key in row);
    return {...row, ...Object.fromEntries(gone.map((key) => [key, null]))};
  };
  return {
    twins: interleaved(text, value.source as string),
    cut,
    rest: {
      ...value,
      text: null,
      source: null,
      ...Object.fromEntries(rows.map(([name, list]) => [name, list.map(without(name))]))
    }
  };
}

/** Packed JSON text -> the value. */
export function unpackedJson(packed: string): unknown {
  const {twins, cut = {}, rest} = rowwise(JSON.parse(packed)) as unknown as Packed;
  if (!twins) return rest;
  const [text, source] = separated(twins);
  const filled = Object.entries(cut).map(([name, columns]) => {
    const rows = rest[name] as readonly Row[];
    const values = Object.entries(columns).map(([key, column]) => [key, uncut(column, rows, text)] as const);
    return [name, rows.map((row, i) => ({...row, ...Object.fromEntries(values.map(([key, all]) => [key, all[i]]))}))];
  });
  return {...rest, text, source, ...Object.fromEntries(filled)};
}
