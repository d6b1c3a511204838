/**
 * Gives every page a content security policy (nothing from any other host, no inline script but the
 * page's own, by their hashes), lets readers zoom, and takes out the times at which files were made, so that the same
 * reports give the same bytes.
 */
import {createHash} from "node:crypto";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The policy of a page with these inline scripts. Vega and the tooltips set styles in place; the engine is WebAssembly in a worker; frames of our own run the scripts and draw the charts that readers write. */
function policy(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.map(sha256).join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'self'"
  ].join("; ");
}

/** A page with its policy. The policy stands before the first script: a script before it would not be bound. */
export function sealed(page: string): string {
  const timeless = page.replace(/"lastModified":\d+,/g, "").replace(", maximum-scale=1", "");
  const scripts = [...timeless.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(scripts)}">`;
  return timeless.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n${meta}`);
}

/** Whether a page has its policy. */
export const isSealed = (page: string): boolean => page.includes('<meta http-equiv="Content-Security-Policy"');

/** Seals all pages under `root`; modules lose their times. */
export function seal(root: string): number {
  const files = readdirSync(root, {recursive: true, encoding: "utf8"});
  const pages = files.filter((file) => file.endsWith(".html"));
  for (const file of pages) {
    const path = join(root, file);
    const page = readFileSync(path, "utf8");
    if (!isSealed(page)) writeFileSync(path, sealed(page));
  }
  for (const file of files.filter((file) => file.startsWith("_import/") && file.endsWith(".js"))) {
    const path = join(root, file);
    const module = readFileSync(path, "utf8");
    const timeless = module.replace(/"lastModified":\d+,/g, "");
    if (timeless !== module) writeFileSync(path, timeless);
  }
  return pages.length;
}
