/** Why a cell is refused; completes "column “…”" in Chinese and in English. */
export class Refusal {
  constructor(
    readonly zh: string,
    readonly en: string
  ) {}
}

/** The rows of another file that a cell names by their keys. */
interface Reference<T> {
  /** Path of the file below the data folder. */
  readonly file: string;
  /** The keys that a value names. */
  keys(value: T): readonly string[];
  /** Keys that hold though no row has them. */
  readonly besides?: readonly string[];
}

/** The values that a column may hold, and the value that stages get of it. */
export interface Cell<T> {
  /** The allowed values, as a noun phrase in Chinese and in English: 一个词, "a word". */
  readonly zh: string;
  readonly en: string;
  /** The value of a cell, given without white space at its ends. */
  read(cell: string): T | Refusal;
  readonly reference?: Reference<T>;
}

/** The refusal of a cell that says what is allowed in it. */
export const refusal = ({zh, en}: {readonly zh: string; readonly en: string}): Refusal =>
  new Refusal(`应为${/^[\w-]/.test(zh) ? " " : ""}${zh}。`, `must be ${en}.`);

/** A cell whose words match a pattern, as a string. */
export function matching(zh: string, en: string, pattern: RegExp): Cell<string> {
  return {zh, en, read: (cell) => (pattern.test(cell) ? cell : refusal({zh, en}))};
}

/** Controls, line breaks, signs of no width and those that turn the direction: a spreadsheet shows none of them. */
const hidden = "\\p{Cc}\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff";
const visible = `[^${hidden}]`;
export const hiddenSigns = new RegExp(`[${hidden}]`, "gu");

/** Words of visible characters, one at least, none of which is one of `signs` (as in a class of a regular expression). */
export const without = (signs: string): RegExp => new RegExp(`^(?:(?![${signs}])${visible})+$`, "u");

/** One line of text, or nothing. */
export const text = matching("一行文字或空", "a line of text, or empty", new RegExp(`^${visible}*$`, "u"));

/** One line of text. */
export const line = matching("一行文字，不为空", "a line of text, not empty", new RegExp(`^${visible}+$`, "u"));

/** Words that are looked up as they stand, with any signs but the one between alternatives. */
export const phrase = matching("词语，不含 | 和全角 ｜", "words without | or its full-width double", without("|｜"));

/** A word that is put into a regular expression as it stands. */
export const word = matching(
  "词语，不含空格、全角 ｜ 和 ( ) [ ] { } . * + ? ^ $ | \\",
  "a word without spaces, full-width ｜ and ( ) [ ] { } . * + ? ^ $ | \\",
  without("\\s()[\\]{}.*+?\\^$|｜\\\\")
);

/** Single characters, put side by side into a class of a regular expression. */
export const characters = matching(
  "一个或几个汉字、字母或数字",
  "one or more Han characters, letters or digits",
  /^[\p{L}\p{N}]+$/u
);

/** One of a list of codes. */
export function oneOf<const Code extends string | number>(codes: readonly Code[]): Cell<Code> {
  const allowed = {zh: `${codes.join("、")} 之一`, en: `one of ${codes.join(", ")}`};
  const codeOf = new Map(codes.map((code) => [String(code), code]));
  return {...allowed, read: (cell) => codeOf.get(cell) ?? refusal(allowed)};
}

/** An integer from `least` to `most`. */
export function integer(least: number, most: number): Cell<number> {
  const allowed = {zh: `${least} 至 ${most} 的整数`, en: `a whole number from ${least} to ${most}`};
  return {
    ...allowed,
    read: (cell) => (/^-?\d{1,15}$/.test(cell) && +cell >= least && +cell <= most ? Number(cell) : refusal(allowed))
  };
}

/** yes or no; `whereEmpty` is what an empty cell says. */
export function yesNo(whereEmpty: boolean): Cell<boolean> {
  const allowed = {
    zh: `yes、no 或空（即 ${whereEmpty ? "yes" : "no"}）`,
    en: `yes, no or empty (${whereEmpty ? "yes" : "no"})`
  };
  const answers: Readonly<Record<string, boolean>> = {yes: true, no: false, "": whereEmpty};
  return {...allowed, read: (cell) => answers[cell] ?? refusal(allowed)};
}

/** The type of `cell`, or nothing: null. */
export function optional<T>(cell: Cell<T>): Cell<T | null> {
  const {reference} = cell;
  const allowed = {zh: `${cell.zh}，或空`, en: `${cell.en}, or empty`};
  return {
    ...allowed,
    read: (written) => (written === "" ? null : orAlso(cell.read(written), allowed)),
    ...(reference && {reference: {...reference, keys: (value) => (value === null ? [] : reference.keys(value))}})
  };
}

/** A refusal that says that nothing is allowed as well. */
const orAlso = <T>(read: T | Refusal, allowed: {readonly zh: string; readonly en: string}): T | Refusal =>
  read instanceof Refusal ? refusal(allowed) : read;

/** Alternatives between `|`, one at least. */
export function listOf<T>(cell: Cell<T>): Cell<readonly T[]> {
  const {reference} = cell;
  const allowed = {zh: `${cell.zh}；几个之间用 | 分隔`, en: `${cell.en}; | between several`};
  return {
    ...allowed,
    read(written) {
      const values = written.split("|").map((part) => cell.read(part.trim()));
      const all = values.filter((value): value is Exclude<typeof value, Refusal> => !(value instanceof Refusal));
      return all.length === values.length ? all : refusal(allowed);
    },
    ...(reference && {reference: {...reference, keys: (list) => list.flatMap((value) => reference.keys(value))}})
  };
}

/** Alternatives between `|`, or none. */
export function listOrNone<T>(cell: Cell<T>): Cell<readonly T[]> {
  const list = listOf(cell);
  const allowed = {zh: `${list.zh}，或空`, en: `${list.en}, or empty`};
  return {...list, ...allowed, read: (written) => (written === "" ? [] : orAlso(list.read(written), allowed))};
}

/** The key of a row of another file, where `besides` are keys that no row has. */
export const keyOf = (file: string, besides: readonly string[] = []): Cell<string> => ({
  zh: `${file} 中的一个编号`,
  en: `a key of ${file}`,
  read: (cell) => cell,
  reference: {file, keys: (key) => [key], besides}
});
