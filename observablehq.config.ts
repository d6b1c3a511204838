import {readFileSync} from "node:fs";
import {setCurrentDate} from "@observablehq/framework/dist/config.js";
import {dataset, inlineJson} from "./loaders/tables/dataset.ts";
import project from "./package.json" with {type: "json"};
import {dataAddress, dataFolder} from "./src/build/dataAddress.ts";
import {unpacked} from "./src/build/dataArchive.ts";
import {ids, kinds} from "./src/build/pageCopies.ts";
import {footer, head, header} from "./src/build/pageFrame.ts";
import {dropStale, watchSources} from "./src/build/stamp.ts";
import {aside} from "./src/build/swap.ts";
import {withCsv} from "./src/build/withCsv.ts";

// Framework reports each build to its maker unless told otherwise; this site asks no other host for anything.
process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";

// Framework mixes the times of files into the names of scripts; with one time for all, the same input gives the same names anywhere.
if (!process.argv.includes("preview")) setCurrentDate(new Date(Date.UTC(1980, 0, 1)));

// Loaders inherit it.
process.env.FAZHI_PREVIEW = String(process.argv.includes("preview"));
dropStale();
// Framework reads this file again when it changes: one set of watchers is enough.
const started = Symbol.for("fazhi.watchers");
const shared = globalThis as {[started]?: unknown};
if (process.argv.includes("preview")) shared[started] ??= watchSources();

// What the data page's own head adds, for search engines of data sets.
const described = `<script type="application/ld+json">${inlineJson(dataset(project.version, {csv: withCsv(), folder: dataAddress() || dataFolder}))}</script>`;

/**
 * What is not written out as a file in `src`: the data set, whose files keep their names, so that an address that someone wrote down
 * stays good; and a page of each kind, of which the others are copied after the build. The first path makes the loader run.
 */
function* dynamicPaths() {
  yield "/data/tables/datapackage.json";
  const {resources} = JSON.parse(readFileSync(`${unpacked}/tables/datapackage.json`, "utf8"));
  for (const {path} of resources) yield `/data/tables/${path}`;
  for (const kind of kinds) for (const id of ids(`${unpacked}/pages`, kind).slice(0, 1)) yield `/${kind}/${id}`;
}

export default {
  root: "src",
  output: aside,
  title: "法治年报图谱 · Fazhi Atlas",
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  pager: false,
  toc: false,
  search: false,
  // Links name the file: a plain server finds no page at an address without its ending.
  preserveExtension: true,
  dynamicPaths,
  head: (page: {path: string}) => (page.path === "/dataset" ? `${head(page)}\n${described}` : head(page)),
  header,
  footer
};
