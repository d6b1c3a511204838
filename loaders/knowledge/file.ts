import type {Cell} from "./cell.ts";

/** The parts of the library that read knowledge. */
type Reader =
  | "read"
  | "repair"
  | "structure"
  | "measure"
  | "context"
  | "code"
  | "situate"
  | "cite"
  | "reuse"
  | "attend"
  | "promise"
  | "audit"
  | "tables"
  | "propose";

/** A CSV file of knowledge: UTF-8, a header row with exactly these columns (but for those that it may lack), in any order. */
export interface KnowledgeFile {
  /** Path below the data folder. */
  readonly path: string;
  /** The meaning of a row, in Chinese and in English. Names of columns and codes stand between backticks. */
  readonly row: readonly [zh: string, en: string];
  readonly readBy: readonly Reader[];
  /** The columns that identify a row. */
  readonly key: readonly string[];
  /** Keys differ in more than upper and lower case, because they name files. */
  readonly caseless?: true;
  /** A data folder may do without the file, or else only without rows in it. */
  readonly optional?: "file" | "rows";
  /** Columns that a file may leave out; then their cells are empty. */
  readonly mayLack?: readonly string[];
  readonly columns: Readonly<Record<string, Cell<unknown>>>;
  /** Two columns of numbers of which the first is not above the second, where both are given. */
  readonly ascending?: readonly [from: string, to: string];
  /** Optional columns of which one at least is given. */
  readonly either?: readonly string[];
}

/** A row of a file of knowledge, as an object by column name. */
export type RowOf<File extends Pick<KnowledgeFile, "columns">> = {
  readonly [Column in keyof File["columns"]]: File["columns"][Column] extends Cell<infer Value> ? Value : never;
};
