/**
 * Gives every page a content security policy (nothing from any other host, no inline script but the
 * page's own, by their hashes), lets readers zoom, and takes out the times at which files were made, so that the same
 * reports give the same bytes.
 */
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {inlineScripts, policy} from "./policy.ts";

/** A page with its policy; `data` is the second address from which it may take the data set. The policy stands before the first script: a script before it would not be bound. */
export function sealed(page: string, data = ""): string {
  const timeless = page.replace(/"lastModified":\d+,/g, "").replace(", maximum-scale=1", "");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(inlineScripts(timeless), data)}">`;
  return timeless.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n${meta}`);
}

/** Whether a page has its policy. */
export const isSealed = (page: string): boolean => page.includes('<meta http-equiv="Content-Security-Policy"');

/** Seals all pages under `root`; modules lose their times. */
export function seal(root: string, data: string): number {
  const files = readdirSync(root, {recursive: true, encoding: "utf8"});
  const pages = files.filter((file) => file.endsWith(".html"));
  for (const file of pages) {
    const path = join(root, file);
    const page = readFileSync(path, "utf8");
    if (!isSealed(page)) writeFileSync(path, sealed(page, data));
  }
  for (const file of files.filter((file) => file.startsWith("_import/") && file.endsWith(".js"))) {
    const path = join(root, file);
    const module = readFileSync(path, "utf8");
    const timeless = module.replace(/"lastModified":\d+,/g, "");
    if (timeless !== module) writeFileSync(path, timeless);
  }
  return pages.length;
}
