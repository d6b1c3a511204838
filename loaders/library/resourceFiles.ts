import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {zipSync} from "fflate";
import {knowledge} from "../read/knowledge.ts";

const {resolve} = createRequire(import.meta.url);
/** A fixed time, the first that ZIP can hold, so that the same files give the same bytes. */
const mtime = new Date(1980, 0, 1, 12);

/** The knowledge of a data folder as JSON, as `Resources` hands it out. Citation styles are left out: nothing is cited. */
export async function knowledgeText(dir = "data"): Promise<string> {
  return JSON.stringify({...(await knowledge(dir)), styles: {}});
}

/** The words of jieba's dictionary that consist of Chinese characters, with their counts, without their parts of speech. */
export function dictionaryText(): string {
  return readFileSync(join(dirname(resolve("@node-rs/jieba/dict.js")), "dict.txt"), "utf8")
    .split("\n")
    .filter((line) => /^\p{Script=Han}/u.test(line))
    .map((line) => line.split(" ", 2).join(" "))
    .join("\n");
}

/** Tables of characters and standard fonts of pdf.js, in one ZIP archive without folders. */
export function pdfArchive(): Uint8Array {
  const home = dirname(resolve("pdfjs-dist/package.json"));
  const files: Record<string, Uint8Array> = {};
  for (const folder of ["cmaps", "standard_fonts"])
    for (const name of readdirSync(join(home, folder)).sort()) files[name] = readFileSync(join(home, folder, name));
  return zipSync(files, {mtime});
}
