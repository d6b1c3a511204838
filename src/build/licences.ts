/** The notices of whatever the site ships: the packages whose code stands in its files, with the terms under which it may. */
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {shipped} from "../vendor/bundle.ts";

/** The generator's own scripts, and what it bundles into them (`BUNDLED_MODULES` in its source). */
const generator = ["@observablehq/framework", "@observablehq/runtime", "@observablehq/inspector", "isoformat"];
const vendor = "src/vendor";
const noticeFile = /^(?:licen[cs]e|copying|notice)/i;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | {readonly name: string};
}

/** Folders of the packages that are in the files of the built site `root`, in the order of their names. */
export async function shippedPackages(root: string): Promise<string[]> {
  const write = process.stdout.write;
  // The entries write their modules to the output; here only what went into them is wanted.
  process.stdout.write = () => true;
  try {
    for (const file of readdirSync(vendor).filter((name) => name.endsWith(".ts")))
      await import(pathToFileURL(resolve(vendor, file)).href);
  } finally {
    process.stdout.write = write;
  }
  const imported = join(root, "_node");
  const names = existsSync(imported) ? readdirSync(imported).map((name) => name.replace(/@[^@/]*$/, "")) : [];
  const folders = [...generator, ...names].map((name) => join("node_modules", name));
  return [...new Set([...shipped, ...folders])].sort();
}

/** The notices of packages by their folders. Throws where a package says nothing of its terms. */
export function notices(folders: readonly string[]): string {
  const byText = new Map<string, string[]>();
  for (const folder of folders) {
    const {title, text} = notice(folder);
    byText.set(text, [...(byText.get(text) ?? []), title]);
  }
  const parts = [...byText].map(([text, titles]) => `${titles.join("\n")}\n\n${text}`);
  const head =
    "The pages of this site contain code of the packages below, under their own terms.\n本站网页包含以下软件包的代码，按其各自的许可使用。";
  return `${[head, ...parts].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}

function notice(folder: string): {title: string; text: string} {
  const {name, version, license, author} = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Package;
  const files = readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isFile() && noticeFile.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const text = files
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
  if (!text && !license)
    throw new Error(`${folder} says nothing of its licence: leave the package out, or ask its makers.`);
  const by = typeof author === "string" ? author : author?.name;
  return {title: `${name} ${version} (${license ?? "see below"})`, text: text || `${license}${by ? `, by ${by}` : ""}`};
}
