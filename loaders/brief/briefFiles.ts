import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {briefFaults} from "../../shared/brief/briefFaults.ts";
import type {BriefTables} from "../../shared/brief/lookedUpTables.ts";
import {type Brief, brief} from "../../shared/brief/parse.ts";
import {briefMarkdown} from "./briefMarkdown.ts";

/** A brief of a folder. */
export interface BriefFile {
  /** Its name without ending; the name of its page. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly brief: Brief;
}

/** The briefs of a folder, by name; none where there is no such folder. A file whose name could not be an address is refused. */
export async function briefFiles(folder: string): Promise<BriefFile[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".md") && name !== "README.md");
  return Promise.all(names.sort().map((name) => briefFile(join(folder, name), name.replace(/\.md$/, ""))));
}

/** One brief. Throws where its name could not be an address. */
export async function briefFile(file: string, id: string): Promise<BriefFile> {
  if (!/^[\w-]+$/.test(id) || id === "index")
    throw new Error(
      `${file}: the name becomes an address: letters, digits, - and _ only, not index. 文件名即网址，只可用字母、数字、- 和 _，且不可为 index。`
    );
  const text = await readFile(file, "utf8");
  return {id, file, text, brief: brief(text, briefMarkdown)};
}

/** The faults of a brief, a line each: file, line, binding, in English and Chinese. */
export const faultLines = ({file, brief}: BriefFile, tables: BriefTables): string[] =>
  briefFaults(brief, tables).map(({line, en, zh}) => `${file}:${line}: ${en} ${zh}`);

/** Whether a brief is about another corpus: it binds figures of reports, and none of these reports is here. */
export function isOfOtherCorpus({brief}: BriefFile, tables: BriefTables): boolean {
  const reports = brief.bindings.flatMap(({binding}) =>
    binding.kind === "figure"
      ? binding.figure.slice(0, binding.figure.lastIndexOf("@"))
      : "report" in binding
        ? binding.report
        : []
  );
  return reports.length > 0 && reports.every((report) => tables.findReport(report) === null);
}
