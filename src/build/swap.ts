import {existsSync, readdirSync, readFileSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";

/** The folder of the site. */
const site = "dist";
/** The site is built here and takes the place of the one before when it is whole. */
export const aside = "dist.part";
const before = "dist.old";

/** Framework writes the error of a page's code into the page and goes on. */
const brokenCell = 'observablehq--error"';

/** Throws an error that names the pages of a built site whose code failed. */
export function checkPages(root: string): void {
  const broken = readdirSync(root, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".html") && !file.startsWith("_"))
    .filter((file) => readFileSync(join(root, file), "utf8").includes(brokenCell));
  if (broken.length > 0) throw new Error(`The code of ${broken.join(", ")} failed: the build's log above says why.`);
}

/** Puts what was built aside in the place of the site, below the folder `root`. The site before is gone only when the new one is there. */
export function swapIn(root = "."): void {
  const [built, live, old] = [aside, site, before].map((name) => join(root, name)) as [string, string, string];
  if (!existsSync(join(built, "index.html"))) throw new Error(`${built} holds no site: the build did not end.`);
  if (existsSync(live)) {
    rmSync(old, {recursive: true, force: true});
    renameSync(live, old);
  }
  try {
    renameSync(built, live);
  } catch (error) {
    if (existsSync(old)) renameSync(old, live);
    throw error;
  }
  rmSync(old, {recursive: true, force: true});
}
