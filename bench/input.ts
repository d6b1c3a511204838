import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";

/** The reports of the project that are clean Simplified UTF-8 text, one string a report. */
export async function cleanReports(dir = "data/reports"): Promise<string[]> {
  const files = (await readdir(dir)).filter((file) => file.endsWith(".txt")).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(dir, file), "utf8")));
  return texts.filter((text) => !/[\u8ab2\u8aaa\u9054\u9ad4]|\|\|\|/.test(text));
}

/** Paragraphs of `texts`, repeated in order until they fill `bytes` of UTF-8: one long report. */
export function longReport(texts: readonly string[], bytes: number): string {
  const once = `${texts.join("\n")}\n`;
  return once.repeat(Math.ceil(bytes / Buffer.byteLength(once)));
}
