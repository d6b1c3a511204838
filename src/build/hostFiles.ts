/** Files that hosts want beside the pages: the policy and the times of keeping as headers, and leave to serve folders that begin with "_". */
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {kinds} from "./pageCopies.ts";
import {inlineScripts, policy} from "./policy.ts";

const hashed = ["/_file/*", "/_import/*", "/_node/*", "/_npm/*", "/_observablehq/*"];
const forever = "Cache-Control: public, max-age=31536000, immutable";
/** Frames of the notebook, which have policies of their own, and need what the policy of pages forbids. */
const frames = /^_file\//;

/** The pages of a built site; frames are none. */
const pagesIn = (root: string) =>
  readdirSync(root, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".html") && !frames.test(file))
    .sort();

/** The policy of all pages together, as a header may say it. Their own policies are stricter by a few hashes, and hold as well. */
function sitePolicy(root: string, data: string): string {
  const scripts = pagesIn(root).flatMap((file) => inlineScripts(readFileSync(join(root, file), "utf8")));
  return policy([...new Set(scripts)].sort(), data);
}

/**
 * Writes into the built site `root`: `_headers` (Cloudflare Pages, Netlify), `.nojekyll` (GitHub Pages), `headers.nginx` and `headers.caddy`,
 * to be included in the configuration of a server. The policy of pages goes with pages alone: frames of the notebook have their own.
 */
export function writeHostFiles(root: string, data: string): void {
  const rule = `Content-Security-Policy: ${sitePolicy(root, data)}`;
  const single = pagesIn(root).filter((file) => !file.includes("/"));
  const addresses = single.flatMap((file) => (file === "index.html" ? ["/"] : [`/${file}`, `/${file.slice(0, -5)}`]));
  const lines = [
    "/*\n  X-Content-Type-Options: nosniff",
    ...hashed.map((path) => `${path}\n  ${forever}`),
    ...[...addresses, ...kinds.map((kind) => `/${kind}/*`)].map((path) => `${path}\n  ${rule}`)
  ];
  const [name, value] = rule.split(/: (.*)/s) as [string, string];
  const files = {
    _headers: `${lines.join("\n")}\n`,
    ".nojekyll": "",
    "headers.nginx": `add_header ${name} "${value}" always;\nadd_header X-Content-Type-Options nosniff always;\n`,
    "headers.caddy": `header ${name} "${value}"\nheader X-Content-Type-Options nosniff\n`
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
}
