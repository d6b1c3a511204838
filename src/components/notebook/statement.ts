/** The statements that may be asked in the notebook: those that read. */
import {bareStatement, gapEnd, withoutComments} from "./sqlText.js";

/** The kind of a statement and its subject: a query or the name of a table. */
export interface Statement {
  readonly kind: "select" | "describe" | "summarize" | "show" | "explain";
  /** The query; for `describe`, `summarize` and `show` perhaps a name; "" for `SHOW TABLES`. */
  readonly subject: string;
}

const queries = /^(?:\(|(?:select|with|from|values|table|pivot|unpivot)\b)/i;
const name = /^(?:"[^"]+"|\w+)(?:\.(?:"[^"]+"|\w+))*$/;
const explain = /^explain\b/i;
const analyze = /^analyze\b/i;
const others = /^(describe|desc|summarize|show)\b/i;

/** The rest behind the word that a text begins with, and behind the blanks and comments after it. */
const behind = (word: RegExp, text: string) => {
  const [first] = word.exec(text) ?? [""];
  return first ? text.slice(gapEnd(text, first.length)) : text;
};

/**
 * The statement that a text is by its first words; null for one that is not offered. That its query only reads is for the engine to
 * say: `checkable` must prepare.
 */
export function findStatement(text: string): Statement | null {
  const sql = bareStatement(text);
  if (queries.test(sql)) return {kind: "select", subject: sql};
  if (explain.test(sql)) {
    const subject = behind(analyze, behind(explain, sql));
    return queries.test(subject) ? {kind: "explain", subject} : null;
  }
  const word = others.exec(sql);
  if (!word) return null;
  const kind = word[1]!.toLowerCase().replace(/^desc$/, "describe") as Statement["kind"];
  const subject = behind(others, sql).trim();
  if (queries.test(subject) && kind !== "show") return {kind, subject};
  const bare = withoutComments(subject).trim();
  if (kind === "show" && /^(?:(?:all\s+)?tables)?$/i.test(bare)) return {kind, subject: ""};
  return name.test(bare) ? {kind, subject: bare} : null;
}

/** A query around the statement's own, which the engine prepares only where that reads and is one; null where there is none to check. */
export const checkable = ({subject}: Statement): string | null =>
  queries.test(subject) ? `SELECT * FROM (\n${subject}\n)` : null;
