import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

const link = '<link rel="alternate" type="application/atom+xml" title="法治年报图谱 Fazhi Atlas" href="./feed.atom">';

/**
 * Puts the data versions of a folder into the built site `root`: manifests and descriptions as `data/releases/`, the feed as `feed.atom`, which the first page
 * and that of the data set name. Keys by which versions are compared stay where they are. Returns how many versions there are.
 */
export function copyReleases(root: string, releases: string): number {
  if (!existsSync(join(releases, "feed.atom"))) return 0;
  const names = readdirSync(releases).filter((name) => /\.(?:json|jsonld)$/.test(name));
  mkdirSync(join(root, "data/releases"), {recursive: true});
  for (const name of names) copyFileSync(join(releases, name), join(root, "data/releases", name));
  copyFileSync(join(releases, "feed.atom"), join(root, "feed.atom"));
  for (const page of ["index.html", "dataset.html"]) {
    const path = join(root, page);
    writeFileSync(path, readFileSync(path, "utf8").replace("</title>", `</title>\n${link}`));
  }
  return names.filter((name) => /^\d/.test(name)).length;
}
