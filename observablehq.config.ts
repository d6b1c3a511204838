import {footer, head, header} from "./src/build/frame.ts";
import {dropStale, watchSources} from "./src/build/stamp.ts";

// Framework reports each build to its maker unless told otherwise; this site asks no other host for anything.
process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";

dropStale();
// Framework reads this file again when it changes: one set of watchers is enough.
const started = Symbol.for("fazhi.watchers");
const shared = globalThis as {[started]?: unknown};
if (process.argv.includes("preview")) shared[started] ??= watchSources();

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
  head,
  header,
  footer
};
