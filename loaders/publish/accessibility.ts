/** One page of each kind, opened in Chromium and held against the rules of axe. */
import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {served} from "./served.ts";
import type {Fault, Site} from "./site.ts";

/** The path of Chromium: `CHROMIUM`, or the first of the usual names on the PATH; null without one. */
function findChromium(): string | null {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ["chromium", "chromium-browser", "google-chrome"])
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], {encoding: "utf8"}).trim();
    } catch {
      // The next name may be there.
    }
  return null;
}

/** A page of each kind: those of the root, and the first of each folder that is not its list. */
export function pageKinds({pages}: Pick<Site, "pages">): string[] {
  const single = pages.filter((page) => !page.includes("/"));
  const folders = [...new Set(pages.filter((page) => page.includes("/")).map((page) => page.split("/")[0]!))];
  const ofFolder = (folder: string) => pages.filter((page) => page.startsWith(`${folder}/`));
  return [
    ...single,
    ...folders.flatMap((folder) => {
      const lists = ofFolder(folder).filter((page) => page.endsWith("/index.html"));
      const [one] = ofFolder(folder).filter((page) => !page.endsWith("/index.html"));
      return one ? [...lists, one] : lists;
    })
  ];
}

/** The faults that axe finds; a warning where it could not look. */
export async function accessibilityFaults(site: Site, root: string): Promise<Fault[]> {
  const executablePath = findChromium();
  const library = await import("playwright-core").catch(() => null);
  if (!executablePath || !library)
    return [
      {
        severity: "warning",
        zh: "没有 Chromium，未检查无障碍。安装 chromium，或用 CHROMIUM=路径 指明。",
        en: "There is no Chromium: accessibility was not looked at. Install chromium, or say where it is with CHROMIUM=/path."
      }
    ];
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const server = await served(root);
  const browser = await library.chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
  });
  try {
    const faults: Fault[] = [];
    for (const page of pageKinds(site)) {
      const context = await browser.newContext({bypassCSP: true});
      const opened = await context.newPage();
      await opened.goto(`${server.origin}/${page}`, {waitUntil: "networkidle"});
      await opened.evaluate(axe);
      const broken = (await opened.evaluate(
        "axe.run({resultTypes: ['violations']}).then(({violations}) => violations.map(({id}) => id))"
      )) as string[];
      await context.close();
      if (broken.length)
        faults.push({
          severity: "error",
          zh: `${page}：无障碍检查（axe）未通过：${broken.join("、")}。`,
          en: `${page}: axe finds ${broken.join(", ")}.`
        });
    }
    return faults;
  } finally {
    await browser.close();
    server.close();
  }
}
