import {writeFile} from "node:fs/promises";
import {basename} from "node:path";
import {briefFaults, repinned} from "../../shared/brief/briefFaults.ts";
import {printedBrief} from "../../shared/brief/printed.ts";
import {briefDocument} from "../../shared/brief/resolve.ts";
import {briefFile, faultLines} from "../brief/briefFiles.ts";
import {tablesOfCorpus} from "../brief/tablesOfCorpus.ts";
import {corpusFrom, tables} from "../index.ts";
import {complain} from "./complaint.ts";

interface Options {
  readonly data: string;
  readonly accept?: true;
  readonly lang: "zh" | "en";
  readonly style: "gbt7714" | "apa";
  readonly site: string;
}

/**
 * `fazhi brief`: a brief with its figures looked up, as Markdown with footnotes; each figure that changed or is gone is named on stderr.
 * With `accept` the file's pins are set to the present values instead.
 */
export async function brief(path: string, {data, accept, lang, style, site}: Options): Promise<void> {
  const file = await briefFile(path, basename(path, ".md"));
  const {corpus, errors} = await corpusFrom(data);
  const looked = tablesOfCorpus(tables(corpus));
  if (accept) {
    const {text, pins} = repinned(file.text, file.brief, looked);
    if (pins > 0) await writeFile(path, text);
    console.error(`fazhi: ${path}: ${pins} ${pins === 1 ? "pin" : "pins"} written`);
    const left = briefFaults(file.brief, looked).filter(({state}) => state !== "changed");
    complain([...errors, ...left.map(({line, en, zh}) => `${path}:${line}: ${en} ${zh}`)]);
    return;
  }
  process.stdout.write(printedBrief(briefDocument(file.brief, looked, lang, style), site));
  complain([...errors, ...faultLines(file, looked)]);
}
