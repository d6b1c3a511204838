import {Presets, SingleBar} from "cli-progress";
import {corpusFrom, tables, writeParquet} from "../index.ts";
import {complain} from "./complaint.ts";

/** `fazhi build`: all tables of the data folder as Parquet. A progress bar on a terminal, none in a pipe. */
export async function build({out, data, cache = true}: {out: string; data: string; cache?: boolean}) {
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
  await writeParquet(tables(corpus), out);
  const figures = corpus.reports.reduce((sum, report) => sum + report.mentions.length, 0);
  console.error(`fazhi: ${corpus.reports.length} reports, ${figures} figures -> ${out}`);
  complain(errors);
}
