import {type SiteRule, someOf} from "../site.ts";

/** No page has the path of a folder: plain servers answer that address with the folder, or with nothing. */
export const sharedPaths: SiteRule = {
  name: "shared-paths",
  run: ({files, pages}) => {
    const folders = new Set([...files.keys()].flatMap((path) => above(path)));
    const shared = pages.map((page) => page.replace(/\.html$/, "")).filter((path) => folders.has(path));
    return shared.length
      ? [
          {
            severity: "error",
            zh: `网页与文件夹同名：${someOf(shared)}。请给网页改名。`,
            en: `Pages have the path of a folder: ${someOf(shared)}. Give the pages another name.`
          }
        ]
      : [];
  }
};

/** The folders above a file. */
const above = (path: string): string[] =>
  path
    .split("/")
    .slice(0, -1)
    .map((_, i, steps) => steps.slice(0, i + 1).join("/"));
