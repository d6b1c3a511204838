import {catalogue, knowledge, source} from "./loaders/index.ts";
import {dataset, inlineJson} from "./loaders/tables/dataset.ts";
import {tableNames} from "./loaders/tables/row.ts";
import project from "./package.json" with {type: "json"};
import {footer, head, header} from "./src/build/frame.ts";
import {dropStale, watchSources} from "./src/build/stamp.ts";

// Framework reports each build to its maker unless told otherwise; this site asks no other host for anything.
process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";

dropStale();
// Framework reads this file again when it changes: one set of watchers is enough.
const started = Symbol.for("fazhi.watchers");
const shared = globalThis as {[started]?: unknown};
if (process.argv.includes("preview")) shared[started] ??= watchSources();

// What the data page's own head adds, for search engines of data sets.
const described = `<script type="application/ld+json">${inlineJson(dataset(project.version))}</script>`;
// Files of the data set keep their names, so that an address that someone wrote down stays good.
const dataFiles = [
  "datapackage.json",
  ...tableNames.flatMap((name) => ["csv", "parquet", "xlsx"].map((ending) => `${name}.${ending}`))
];

/** What is not written out as a file in `src`: the data set, a page for each indicator and for each report that can be read. */
async function* dynamicPaths() {
  for (const file of dataFiles) yield `/data/tables/${file}`;
  const known = await knowledge();
  for (const {id} of known.indicators) yield `/indicator/${id}`;
  for (const {report, file} of (await catalogue("data/reports", known)).rows) {
    const readable = await source(`data/reports/${file}`, report).catch(() => null);
    if (readable) yield `/report/${report}`;
  }
}

export default {
  root: "src",
  output: "dist",
  title: "法治年报图谱 · Fazhi Atlas",
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  pager: false,
  toc: false,
  search: false,
  dynamicPaths,
  head: (page: {path: string}) => (page.path === "/data" ? `${head(page)}\n${described}` : head(page)),
  header,
  footer
};
