import {genres, issuerLevels} from "../../shared/codes.ts";
import {codelists} from "../codelists.ts";
import {handTable} from "../read/handTable.ts";
import {ReadError} from "../read/readError.ts";
import {type ReviewColumn, reviewColumns, reviewNames} from "./review.ts";

/** A row of a review table, as a person left it. */
export interface Reviewed {
  /** Its number in the table; the header is row 1. */
  readonly number: number;
  readonly accept: "yes" | "no" | "";
  readonly values: Readonly<Record<ReviewColumn, string>>;
}

const needed: readonly ReviewColumn[] = ["accept", "area", "year", "path", "sha256"];
const answers: Readonly<Record<string, Reviewed["accept"]>> = {
  yes: "yes",
  y: "yes",
  是: "yes",
  采纳: "yes",
  "1": "yes",
  true: "yes",
  no: "no",
  n: "no",
  否: "no",
  不: "no",
  "0": "no",
  false: "no",
  "": ""
};

/**
 * The rows of a review table. Spreadsheets may have saved it as UTF-8 or GBK, with commas, semicolons or tabs, and with dates in their own
 * form. Throws a `ReadError` where it is not a review table, or where a cell of `accept` is neither yes nor no.
 */
export function reviewed(bytes: Uint8Array, file: string): Reviewed[] {
  const [header = [], ...rows] = handTable(bytes);
  const names = header.map((cell) => findColumn(cell.trim()));
  const lacking = needed.filter((name) => !names.includes(name));
  if (lacking.length)
    throw new ReadError(
      file,
      "columns",
      `不是审核表：缺少列 ${lacking.map((name) => `“${reviewColumns[name]} ${name}”`).join("、")}。请用 fazhi add 重新生成。`,
      `it is no review table: the column ${lacking.join(", ")} is missing. Make it anew with \`fazhi add\`.`
    );
  return rows.flatMap((cells, i): Reviewed[] => {
    if (cells.every((cell) => !cell.trim())) return [];
    const values = Object.fromEntries(
      reviewNames.map((name) => [name, clean(name, cells[names.indexOf(name)] ?? "")])
    ) as Record<ReviewColumn, string>;
    const accept = answers[values.accept.toLowerCase()];
    if (accept === undefined)
      throw new ReadError(
        `${file}, row ${i + 2}`,
        "row",
        `采纳“${values.accept}”应为 yes、no 或空。`,
        `accept "${values.accept}" must be yes, no or empty.`
      );
    return [{number: i + 2, accept, values}];
  });
}

/** 采纳 accept, 采纳 or accept alone. */
const findColumn = (cell: string): ReviewColumn | undefined =>
  reviewNames.find((name) => cell === reviewColumns[name] || cell.split(/\s+/).at(-1) === name);

const lists = {genre: genres, issuerLevel: issuerLevels} as const;

/** A cell without what the table or a spreadsheet put around its value. */
function clean(name: ReviewColumn, written: string): string {
  const cell = written.trim().replace(/^'/, "");
  if (name === "area") return /^\d{6}(?:-[a-z][a-z0-9-]*)?(?=\s|$)/.exec(cell)?.[0] ?? cell;
  if (name === "year") return cell.replace(/(?:年度?|\.0)$/, "");
  if (name === "signed" || name === "published" || name === "accessed") return isoDate(cell);
  if (name === "genre" || name === "issuerLevel") {
    const words = codelists[name] as Readonly<Record<string, readonly string[]>>;
    return (
      lists[name].find((code) => cell === code || cell.split(/\s+/).at(-1) === code || cell === words[code]![0]) ?? cell
    );
  }
  return cell;
}

/** 2021年3月31日, 2021/3/31 as 2021-03-31. */
function isoDate(cell: string): string {
  const [, year, month, day] = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[月日年]?$/.exec(cell) ?? [];
  return year ? [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-") : cell;
}
