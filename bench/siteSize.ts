/** The bytes of a built site by what they are for, beside those of its source files: `npx tsx bench/siteSize.ts [DIST] [REPORTS]`. */
import {readdirSync, statSync} from "node:fs";
import {join} from "node:path";

const [site = "dist", reports = "data/reports"] = process.argv.slice(2);

const sizes = (root: string): [string, number][] =>
  readdirSync(root, {recursive: true, encoding: "utf8"})
    .map((path): [string, number] => [path, statSync(join(root, path)).size])
    .filter(([path]) => statSync(join(root, path)).isFile());

/** The first that fits says what a file is for. */
const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["engine and scripts", /^(?:_import|_node|_npm|_observablehq|_file\/vendor)\/|\.js$/],
  ["tables as CSV and Excel", /\.(?:csv|xlsx)$/],
  ["tables as Parquet", /\.parquet$/],
  ["search index", /^_file\/data\/search\//],
  ["data of single pages", /^_file\/data\/pages\//],
  ["source files", /^data\/sources\//],
  ["pages", /\.html$/],
  ["the rest", /^/]
];

const totals = new Map<string, number>();
for (const [path, bytes] of sizes(site)) {
  const [name] = kinds.find(([, pattern]) => pattern.test(path))!;
  totals.set(name, (totals.get(name) ?? 0) + bytes);
}
const source = sizes(reports).reduce((sum, [path, bytes]) => sum + (/\.csv$/.test(path) ? 0 : bytes), 0);
const all = [...totals.values()].reduce((sum, bytes) => sum + bytes, 0);
const engine = totals.get("engine and scripts") ?? 0;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1).padStart(7)} MB`;
for (const [name] of kinds) console.log(`${megabytes(totals.get(name) ?? 0)}  ${name}`);
console.log(`${megabytes(all)}  all; source files ${megabytes(source).trim()}`);
console.log(`without engine and scripts: ${((all - engine) / source).toFixed(2)} times the source`);
