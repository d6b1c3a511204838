import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {reportsFrom} from "../isolate/reportsFrom.ts";
import type {CatalogueRow, CollatedVersion, Corpus, Knowledge, LedgerEntry, Report, Version} from "../types.ts";
import {collation} from "./collation.ts";

/**
 * For each report of which the ledger knows several versions, each version held against the one before it, by the id of the report in the
 * catalogue. Versions are read in workers, as reports of the catalogue's area and year.
 */
export async function collatedVersions(
  dir: string,
  {ledger = [], reports, knowledge}: Corpus
): Promise<ReadonlyMap<string, readonly CollatedVersion[]>> {
  const several = ledger.filter(({report, versions}) => report !== null && versions.length > 1);
  if (!several.length) return new Map();
  const captured = await capturedFiles(dir);
  const readable = new Map(reports.map((report) => [report.source.report, report]));
  const collated = new Map<string, readonly CollatedVersion[]>();
  for (const {report: id, versions} of several) {
    const report = readable.get(id!);
    if (!report?.row) continue;
    const read = await versionsRead(versions, report.row, readable, captured, knowledge);
    collated.set(
      id!,
      versions.slice(1).map((after, i) => {
        const [one, other] = [read[i], read[i + 1]];
        return {before: versions[i]!, after, collation: one && other ? collation(one, other) : null};
      })
    );
  }
  return collated;
}

/** The reports in the files of versions, in their order; null where the file is not kept or cannot be read. */
async function versionsRead(
  versions: LedgerEntry["versions"],
  row: CatalogueRow,
  readable: ReadonlyMap<string, Report>,
  captured: ReadonlyMap<string, string>,
  knowledge: Knowledge
): Promise<(Report | null)[]> {
  const wanted = versions.filter(({report, sha256}) => !(report && readable.has(report)) && captured.has(sha256));
  const results = await reportsFrom(
    wanted.map(({sha256}) => ({file: captured.get(sha256)!, row: {...row, sha256}})),
    knowledge
  );
  const bySha = new Map(wanted.map(({sha256}, i) => [sha256, results[i]!]));
  return versions.map(({report, sha256}: Version) => {
    const result = (report && readable.get(report)) || bySha.get(sha256);
    return !result || result instanceof Error ? null : result;
  });
}

/** The files that `fazhi capture` keeps in `dir` (the data folder), by the hash of their bytes, which their names are. */
async function capturedFiles(dir: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(dir, "reports", "captures", "files");
  const names = (await readdir(folder).catch(() => [])).sort();
  return new Map(
    names.flatMap((name) => {
      const [, sha256] = /^([0-9a-f]{64})(?:\.[a-z0-9]+)?$/.exec(name) ?? [];
      return sha256 ? [[sha256, join(folder, name)]] : [];
    })
  );
}
