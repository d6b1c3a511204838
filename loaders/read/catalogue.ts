import {createHash} from "node:crypto";
import {createReadStream} from "node:fs";
import {realpath} from "node:fs/promises";
import {isAbsolute, join, relative} from "node:path";
import {pipeline} from "node:stream/promises";
import {genres, yearBases} from "../../shared/codes.ts";
import type {CatalogueRow, Genre, Knowledge, YearBasis} from "../types.ts";
import {csvRows, type NumberedRow, rowError} from "./csv.ts";
import type {ReadError} from "./readError.ts";

/** The columns of catalogue.csv, in order. */
export const catalogueColumns = [
  "report",
  "file",
  "area",
  "year",
  "yearBasis",
  "title",
  "issuer",
  "published",
  "genre",
  "url",
  "sha256",
  "note",
  "noteEn"
] as const satisfies readonly (keyof CatalogueRow)[];

type Values = Readonly<Record<(typeof catalogueColumns)[number], string>>;

/** What is wrong in one cell, what to do, in Chinese and English. */
type Fault = readonly [rule: string, zh: string, en: string];

/**
 * The rows of `catalogue.csv` in `dir` (the project's `data/reports/`) that hold, each checked against the areas known and
 * against its file; and an error for each that does not, which names the row and what to do.
 */
export async function catalogue(dir: string, {areas}: Knowledge): Promise<{rows: CatalogueRow[]; errors: ReadError[]}> {
  const file = join(dir, "catalogue.csv");
  const errors: ReadError[] = [];
  const rows: CatalogueRow[] = [];
  const codes = new Set(areas.map(({code}) => code));
  const seen = new Map<string, number>();
  for (const {number, values} of await csvRows(file, catalogueColumns, (error) => errors.push(error))) {
    const row = values as Values;
    const fault = cellFault(row, codes) ?? repeated(row, seen) ?? (await fileFault(dir, row));
    if (fault) errors.push(rowError(file, number, ...fault));
    else
      rows.push({
        ...row,
        year: Number(row.year),
        yearBasis: row.yearBasis as YearBasis,
        genre: row.genre as Genre | ""
      });
    if (!seen.has(row.report)) seen.set(row.report, number satisfies NumberedRow["number"]);
  }
  return {rows, errors};
}

function cellFault(row: Values, codes: ReadonlySet<string>): Fault | null {
  const bad = (column: keyof Values, zh: string, en: string): Fault => [
    "row",
    `${column}“${row[column]}”${zh}`,
    `${column} "${row[column]}" ${en}`
  ];
  if (!/^[\w-]{1,64}$/.test(row.report))
    return bad("report", "应由字母、数字、连字符组成。", "must be letters, digits and hyphens.");
  if (!codes.has(row.area))
    return bad(
      "area",
      "不在 areas.csv 中。请改正代码，或在其中增加一行。",
      "is not in areas.csv. Correct it, or add the area there."
    );
  if (!/^(19|20)\d\d$/.test(row.year)) return bad("year", "应为四位年份。", "must be a year of four digits.");
  if (!isOneOf(row.yearBasis, yearBases))
    return bad("yearBasis", `应为 ${yearBases.join("、")} 之一。`, `must be one of ${yearBases.join(", ")}.`);
  if (row.genre && !isOneOf(row.genre, genres))
    return bad("genre", `应为 ${genres.join("、")} 之一，或留空。`, `must be one of ${genres.join(", ")}, or empty.`);
  if (!/^(\d{4}(-\d\d(-\d\d)?)?)?$/.test(row.published))
    return bad(
      "published",
      "应为 2021-03-31、2021-03、2021 或空。",
      "must be like 2021-03-31, 2021-03, 2021, or empty."
    );
  if (!/^(https?:\/\/\S+)?$/.test(row.url))
    return bad("url", "应以 http 开头，或留空。", "must begin with http, or be empty.");
  if (!/^[0-9a-f]{64}$/.test(row.sha256))
    return bad("sha256", "应为 64 位十六进制数。", "must be 64 hexadecimal digits.");
  return null;
}

const isOneOf = (code: string, codes: readonly string[]) => codes.includes(code);

function repeated({report}: Values, seen: ReadonlyMap<string, number>): Fault | null {
  const first = seen.get(report);
  return first
    ? [
        "row",
        `report“${report}”与第 ${first} 行重复。请改名。`,
        `report "${report}" is that of row ${first} as well. Rename one.`
      ]
    : null;
}

async function fileFault(dir: string, {file, sha256}: Values): Promise<Fault | null> {
  const path = join(dir, file);
  try {
    const inside = relative(await realpath(dir), await realpath(path));
    if (!file || isAbsolute(file) || inside.startsWith("..") || isAbsolute(inside))
      return [
        "file",
        `file“${file}”不在报告文件夹内。请把文件放进去。`,
        `file "${file}" is not in the folder of reports. Put it there.`
      ];
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    const is = hash.digest("hex");
    if (is === sha256) return null;
    return [
      "sha256",
      `文件 ${file} 的 sha256 是 ${is}，与目录不符。如确认换了文件，请改目录；否则请恢复原文件。`,
      `the sha256 of ${file} is ${is}, not what the catalogue says. Correct the catalogue if the file is meant to be new; else restore the file.`
    ];
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    return [
      "file",
      `文件 ${file} 无法读取（${code}）。请补上，或删去此行。`,
      `file ${file} cannot be read (${code}). Supply it, or drop the row.`
    ];
  }
}
