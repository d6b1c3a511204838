import {type Cell, hiddenSigns, Refusal} from "../knowledge/cell.ts";
import type {KnowledgeFile, RowOf} from "../knowledge/file.ts";
import {csvRows, type NumberedRow, rowError} from "./csv.ts";
import {ReadError} from "./readError.ts";

/** The keys of the rows read so far, by the path of their file below the data folder. */
type Keys = ReadonlyMap<string, ReadonlySet<string>>;

/** A typed row, and its number in the file. */
interface TypedRow<Row> {
  readonly number: number;
  readonly row: Row;
}

/** The fault of a row, in Chinese and in English. */
type Fault = readonly [zh: string, en: string];

/**
 * The rows of a file of knowledge that hold, with typed cells, in its order. A row is refused, and told to `onRow`, where a cell
 * is not allowed, names a key that `keys` and the file itself do not have, or where a row above has its key.
 * Throws a `ReadError` where the file is missing, its header is broken, or no row of it holds though it may not be empty.
 */
export async function typedRows<File extends KnowledgeFile>(
  path: string,
  file: File,
  keys: Keys,
  onRow: (error: ReadError) => void
): Promise<TypedRow<RowOf<File>>[]> {
  const columns: readonly (readonly [string, Cell<unknown>])[] = Object.entries(file.columns);
  const refused: {readonly number: number; readonly error: ReadError}[] = [];
  const refuse = (number: number, [zh, en]: Fault) =>
    refused.push({number, error: rowError(path, number, "row", zh, en)});
  const names = columns.map(([name]) => name);
  const written = await csvRows(path, names, (error, number) => refused.push({number, error}), file.mayLack);
  const seen = new Map<string, number>();
  let rows: (NumberedRow & TypedRow<Record<string, unknown>>)[] = [];
  for (const {number, values} of written) {
    const {row, faults} = cells(columns, values);
    const first = seen.get(keyFor(file, values));
    const fault = faults[0] ?? findOdd(file, row) ?? (first === undefined ? null : repeated(file, values, first));
    if (fault) {
      refuse(number, fault);
      continue;
    }
    seen.set(keyFor(file, values), number);
    rows.push({number, values, row});
  }
  // A row that is refused takes those with it that name it: again, until none is left.
  for (let before = -1; before !== rows.length; ) {
    before = rows.length;
    const own = new Set(rows.map(({values}) => values[file.key[0]!]!));
    rows = rows.filter((row) => {
      const fault = findDangling(columns, row, (path) => (path === file.path ? own : keys.get(path)));
      if (fault) refuse(row.number, fault);
      return !fault;
    });
  }
  for (const {error} of refused.sort((a, b) => a.number - b.number)) onRow(error);
  if (rows.length === 0 && !file.optional) throw empty(path);
  return rows as unknown as TypedRow<RowOf<File>>[];
}

/** The typed cells of a row, and what is wrong with any. */
function cells(columns: readonly (readonly [string, Cell<unknown>])[], values: NumberedRow["values"]) {
  const faults: Fault[] = [];
  const row: Record<string, unknown> = {};
  for (const [name, cell] of columns) {
    const value = cell.read(values[name] ?? "");
    if (value instanceof Refusal) faults.push(cellFault(name, values[name] ?? "", value));
    else row[name] = value;
  }
  return {row, faults};
}

/** Contradictions between the cells of a row that are each valid. */
function findOdd({ascending, either}: KnowledgeFile, row: Record<string, unknown>): Fault | null {
  const [from, to] = (ascending ?? []).map((column) => row[column] as number | null);
  if (ascending && from != null && to != null && from > to)
    return [
      `${ascending[0]} ${from} 大于 ${ascending[1]} ${to}。请改正。`,
      `${ascending[0]} ${from} is above ${ascending[1]} ${to}. Correct it.`
    ];
  if (!either?.every((column) => row[column] === null)) return null;
  return [`${either.join("、")} 都是空的。请至少填一项。`, `${either.join(" and ")} are empty. Fill in one at least.`];
}

/** U+202E for a sign that nobody would see. */
const codeOf = (sign: string) => `<U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}>`;
const LONGEST = 60;
const shown = (cell: string) =>
  (cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell).replace(hiddenSigns, codeOf);

const cellFault = (name: string, cell: string, {zh, en}: Refusal): Fault => [
  `${name}“${shown(cell)}”${zh}`,
  `${name} "${shown(cell)}" ${en}`
];

const keyFor = ({key, caseless}: KnowledgeFile, values: NumberedRow["values"]): string => {
  const joined = key.map((column) => values[column]!).join("\n");
  return caseless ? joined.toLowerCase() : joined;
};

function repeated({key}: KnowledgeFile, values: NumberedRow["values"], first: number): Fault {
  const [zh, en] = [
    key.map((column) => `${column}“${shown(values[column]!)}”`).join("、"),
    key.map((column) => `${column} "${shown(values[column]!)}"`).join(" with ")
  ];
  return [
    `${zh}与第 ${first} 行重复。请改名或删去一行。`,
    `${en} is that of row ${first} as well. Rename or drop one.`
  ];
}

/** The first cell that names a row that is not there. */
function findDangling(
  columns: readonly (readonly [string, Cell<unknown>])[],
  {row}: {row: Record<string, unknown>},
  keysOf: (file: string) => ReadonlySet<string> | undefined
): Fault | null {
  for (const [name, {reference}] of columns) {
    const keys = reference && keysOf(reference.file);
    // Of a file that is broken itself nothing is known.
    if (!keys) continue;
    const missing = reference
      .keys(row[name])
      .find((key) => !keys.has(key) && reference.besides?.includes(key) !== true);
    if (missing === undefined) continue;
    const {file} = reference;
    return [
      `${name}“${shown(missing)}”不在 ${file} 中。请改正，或在其中增加一行。`,
      `${name} "${shown(missing)}" is not in ${file}. Correct it, or add a row there.`
    ];
  }
  return null;
}

const empty = (path: string) =>
  new ReadError(path, "empty", "没有可用的行。请恢复该文件的内容。", "no row of it can be used. Restore what it held.");
