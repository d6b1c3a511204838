import {Presets, SingleBar} from "cli-progress";
import {corpusFrom, foreignEntries, isTableFile, writeCorpus} from "../index.ts";
import {complain} from "./complaint.ts";

/** `fazhi build`: all tables of the data folder as Parquet. A progress bar on a terminal, none in a pipe. */
export async function build({out, data, cache = true}: {out: string; data: string; cache?: boolean}) {
  const [foreign] = await foreignEntries(out, isTableFile);
  if (foreign !== undefined) {
    complain([
      `${out}: it holds ${foreign}, which is no table and would be lost. Name an empty folder or a new one. 其中有 ${foreign}，不是数据表，会被覆盖。请指定空文件夹或新文件夹。`
    ]);
    return;
  }
  const bar = process.stderr.isTTY
    ? new SingleBar({format: "{bar} {value}/{total} reports", stream: process.stderr}, Presets.shades_classic)
    : null;
  bar?.start(1, 0);
  const {corpus, errors} = await corpusFrom(data, {
    onReport(done, total) {
      bar?.setTotal(total);
      bar?.update(done);
    },
    onChange: (sentence) => console.error(`fazhi: ${sentence}`),
    ...(cache ? {} : {cache: null})
  });
  bar?.stop();
  await writeCorpus(corpus, out);
  const figures = corpus.reports.reduce((sum, report) => sum + report.mentions.length, 0);
  console.error(`fazhi: ${corpus.reports.length} reports, ${figures} figures -> ${out}`);
  complain(errors);
}
