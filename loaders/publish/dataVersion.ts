import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gunzipSync, gzipSync, strFromU8, strToU8} from "fflate";
import type {Row} from "../tables/row.ts";
import type {Inputs} from "./inputs.ts";
import {type NamedChanges, type ReleaseChanges, releaseChanges, type Version} from "./releaseChanges.ts";
import {keyLines, keysFrom, type ReleaseKeys} from "./releaseKeys.ts";

/** The manifest of a data version: which files it has, from what they were made, and what it has changed of the version before. */
export interface Manifest {
  /** The day of the version, YYYY-MM-DD. */
  readonly version: string;
  readonly program: string;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly rows: number;
    readonly sha256: string;
  }[];
  readonly inputs: Inputs;
  readonly reports: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<string, string>>;
  readonly totals: Readonly<Record<string, number>>;
  /** Null in the first version. */
  readonly since: ({readonly version: string} & ReleaseChanges) | null;
}

/** The things that a release is made of. */
export interface Released {
  readonly version: string;
  readonly program: string;
  readonly files: Manifest["files"];
  readonly inputs: Inputs;
  readonly reports: readonly Pick<Row<"reports">, "report" | "sha256">[];
  readonly indicators: readonly Row<"indicators">[];
  readonly keys: ReleaseKeys;
}

/** The manifest of a release after the version before it, if there is one. */
export function manifestOf(released: Released, before: (Version & {readonly version: string}) | null): Manifest {
  const {version, program, files, inputs, keys} = released;
  const reports = Object.fromEntries(sorted(released.reports.map(({report, sha256}) => [report, sha256])));
  const indicators = Object.fromEntries(sorted(released.indicators.map((row) => [row.indicator, definitionHash(row)])));
  const now: Version = {reports, indicators, inputs, keys};
  return {
    version,
    program,
    files,
    inputs,
    reports,
    indicators,
    totals: {
      reports: released.reports.length,
      ...Object.fromEntries(Object.entries(keys).map(([kind, rows]) => [kind, rows.size]))
    },
    since: before && {version: before.version, ...releaseChanges(before, now)}
  };
}

/** A hash of the words of the codebook about an indicator, without what the corpus has of it. */
function definitionHash(row: Row<"indicators">): string {
  const {dimension, nameZh, nameEn, unit, kind, definitionZh, definitionEn} = row;
  const words = JSON.stringify([dimension, nameZh, nameEn, unit, kind, definitionZh, definitionEn]);
  return createHash("sha256").update(words).digest("hex").slice(0, 12);
}

const sorted = (entries: [string, string][]) => entries.sort(([a], [b]) => (a < b ? -1 : 1));

const manifestName = /^(\d{4}-\d{2}-\d{2})\.json$/;

/** The days of the versions in a folder, the earliest first. */
export const versionsIn = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => manifestName.exec(name)?.[1] ?? []).sort();

export const readManifest = (folder: string, version: string): Manifest =>
  JSON.parse(readFileSync(join(folder, `${version}.json`), "utf8"));

/** A version of the folder, with the keys by which the next is held against it. Throws where its keys are not there. */
export function readVersion(folder: string, version: string): Version & {readonly version: string} {
  const {reports, indicators, inputs} = readManifest(folder, version);
  const keys = keysFrom(strFromU8(gunzipSync(readFileSync(join(folder, `${version}.keys.gz`)))));
  return {version, reports, indicators, inputs, keys};
}

/** The keys as the bytes of their file; the same on any machine. */
export const keyFile = (keys: ReleaseKeys): Uint8Array => gzipSync(strToU8(keyLines(keys)), {level: 9, mtime: 0});

/** The changes of a version, in a sentence a language. */
export function changeWords({since}: Manifest): {readonly zh: string; readonly en: string} {
  if (!since) return {zh: "首个版本。", en: "The first version."};
  const {reports, indicators, rows} = since;
  const count = ({new: added, changed, vanished}: NamedChanges) => [added.length, changed.length, vanished.length];
  const [r, i] = [count(reports), count(indicators)];
  const {figures, observations, findings} = rows;
  const {byCause} = figures;
  return {
    zh: `与 ${since.version} 相比：报告新增 ${r[0]}、改动 ${r[1]}、撤下 ${r[2]}；数字新增 ${figures.new}、改动 ${figures.changed}、撤下 ${figures.vanished}（因报告 ${byCause.report}，因编码表 ${byCause.codebook}，因规则 ${byCause.rule}）；观测值新增 ${observations.new}、改动 ${observations.changed}、撤下 ${observations.vanished}；指标新增 ${i[0]}、改动 ${i[1]}、撤下 ${i[2]}；疑点新增 ${findings.new}、消除 ${findings.vanished}。`,
    en: `Since ${since.version}: reports ${r[0]} new, ${r[1]} changed, ${r[2]} gone; figures ${figures.new} new, ${figures.changed} changed, ${figures.vanished} gone (${byCause.report} for their report, ${byCause.codebook} for the codebook, ${byCause.rule} for a rule); observations ${observations.new} new, ${observations.changed} changed, ${observations.vanished} gone; indicators ${i[0]} new, ${i[1]} changed, ${i[2]} gone; findings ${findings.new} new, ${findings.vanished} gone.`
  };
}
