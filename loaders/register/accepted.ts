import {createHash} from "node:crypto";
import type {Reviewed} from "../propose/reviewed.ts";
import {catalogueColumns, checkCatalogueRow} from "../read/catalogue.ts";
import {type FoundFile, foundFiles, foundName} from "../read/foundFiles.ts";
import {ReadError} from "../read/readError.ts";
import type {Area, CatalogueRow} from "../types.ts";
import {areaOf} from "./areaOf.ts";
import type {NewFile} from "./change.ts";
import {fileName, findOwnName, freeId} from "./names.ts";

/** A row for the catalogue and its file; null for a file that lies beside the catalogue already. */
export interface Addition {
  readonly row: CatalogueRow;
  readonly file: NewFile | null;
}

/** The outcome of a review table. */
interface Accepted {
  readonly additions: readonly Addition[];
  /** Rows that a person has not decided, those that are not wanted, those whose bytes the catalogue has. */
  readonly waiting: readonly Reviewed[];
  readonly declined: number;
  readonly already: number;
  readonly errors: readonly Error[];
}

/**
 * The rows of a review table that go into the catalogue in `dir`. `table` names it in errors, `catalogued` are the rows of the catalogue as
 * they are written; a row that does not hold is an error and costs nothing else.
 */
export async function accepted(
  rows: readonly Reviewed[],
  table: string,
  dir: string,
  catalogued: readonly Readonly<Record<string, string>>[],
  areas: readonly Area[]
): Promise<Accepted> {
  const taken = new Set(catalogued.map(({report}) => report ?? ""));
  const bytesTaken = new Set(catalogued.map(({sha256}) => sha256 ?? ""));
  const wanted = rows.filter(({accept}) => accept === "yes");
  const files = new Files();
  const additions: Addition[] = [];
  const errors: Error[] = [];
  let already = 0;
  for (const {number, values} of wanted) {
    try {
      if (bytesTaken.has(values.sha256)) {
        already++;
        continue;
      }
      const row = catalogueRow(values, dir, taken, areas);
      checkCatalogueRow(row);
      const file = await files.file(values.path, values.member, values.sha256);
      const isThere = findOwnName(dir, values.path, values.member) !== null;
      additions.push({row, file: isThere ? null : {file: row.file, bytes: file.bytes}});
      taken.add(row.report);
      bytesTaken.add(row.sha256);
    } catch (error) {
      errors.push(inRow(`${table}, row ${number}`, error as Error));
    }
  }
  return {
    additions,
    waiting: rows.filter(({accept}) => accept === ""),
    declined: rows.filter(({accept}) => accept === "no").length,
    already,
    errors
  };
}

const inRow = (row: string, error: Error): Error =>
  error instanceof ReadError
    ? new ReadError(`${row}: ${error.file}`, "row", error.zh, error.en)
    : new Error(`${row}: ${error.message}`);

/** The row of the catalogue in `dir` for a file, with a free id. Throws where area or year are not given. */
export function catalogueRow(
  values: Readonly<Record<string, string>>,
  dir: string,
  taken: ReadonlySet<string>,
  areas: readonly Area[]
): CatalogueRow {
  if (!values.area)
    throw new ReadError("area", "row", "地区是空的。请填代码或名称。", "is empty. Fill in a code or a name.");
  const area = areaOf(values.area, areas);
  const year = Number(values.year);
  if (!values.year || !Number.isInteger(year))
    throw new ReadError("year", "row", `年度“${values.year}”应为年份。`, `"${values.year}" must be a year.`);
  const id = freeId(area.code, year, taken);
  const member = values.member ?? "";
  const written = Object.fromEntries(
    catalogueColumns.map((name) => [name, values[name] ?? ""])
  ) as unknown as CatalogueRow;
  return {
    ...written,
    report: id,
    file: findOwnName(dir, values.path ?? "", member) ?? fileName(id, area, member || values.path || ""),
    area: area.code,
    year,
    yearBasis: values.yearBasis === "inferred" ? "inferred" : "stated"
  };
}

/** Files by their places, each archive opened once. */
class Files {
  readonly #opened = new Map<string, FoundFile[]>();

  async file(path: string, member: string, sha256: string): Promise<FoundFile> {
    if (!this.#opened.has(path))
      this.#opened.set(
        path,
        await foundFiles([path], (error) => {
          throw error;
        })
      );
    const sought = this.#opened.get(path)!.find((file) => file.member === member);
    if (!sought) throw changed(foundName({path, member}));
    const bytes = await sought.bytes();
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) throw changed(foundName({path, member}));
    return sought;
  }
}

const changed = (file: string) =>
  new ReadError(
    file,
    "sha256",
    "生成审核表以后，文件已变动或移走。请恢复文件，或用 fazhi add 重新生成审核表。",
    "it was changed or moved after the review table was made. Restore it, or make the table anew with `fazhi add`."
  );
