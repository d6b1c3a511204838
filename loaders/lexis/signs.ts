const comma = "，,";
const enumeration = "、";
const semicolon = "；;";
const colon = "：:";
/** Ends a sentence. */
const end = "。！？!?";

/**
 * The signs of these texts in full and half width, by what they do: the one place that names them. Each is the inside of a
 * character class. Ends of lines and of cells are named where they matter.
 */
export const signs = {
  comma,
  enumeration,
  semicolon,
  colon,
  end,
  /** Parts the members of a list. */
  list: comma + enumeration,
  /** Closes a statement. */
  statement: semicolon + end,
  /** Parts two clauses. */
  clause: comma + semicolon + colon + end,
  /** Parts two phrases: a clause, or a member of a list. */
  phrase: comma + enumeration + semicolon + colon + end
} as const;

const inFullWidth = (signs: string) => signs.replace(/[!-~]/g, "");

/** The same in full width alone: signs in half width are also those of addresses, of code, and of damage (? for a lost byte). */
export const fullWidth = {
  statement: inFullWidth(signs.statement),
  clause: inFullWidth(signs.clause),
  phrase: inFullWidth(signs.phrase)
} as const;

/** A regular expression as it is written, with classes of signs put in: regex("g")`^[^${signs.clause}\d]{1,9}率`. */
export const regex =
  (flags = "") =>
  (source: TemplateStringsArray, ...classes: readonly string[]): RegExp =>
    new RegExp(String.raw(source, ...classes), flags);

/** One sign of a class, to be looked for in words. */
export const clauseMark = regex()`[${signs.clause}]`;
export const phraseMark = regex()`[${signs.phrase}]`;
