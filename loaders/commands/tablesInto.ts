import {foreignEntries, isTableFile, type Run, tablesFrom} from "../index.ts";
import {complain} from "./complaint.ts";
import {progress} from "./progress.ts";

/** Whether a folder may be replaced by one of tables; complains where it may not. */
export async function mayReplace(out: string): Promise<boolean> {
  const [foreign] = await foreignEntries(out, isTableFile);
  if (foreign === undefined) return true;
  complain([
    `${out}: it holds ${foreign}, which is no table and would be lost. Name an empty folder or a new one. 其中有 ${foreign}，不是数据表，会被覆盖。请指定空文件夹或新文件夹。`
  ]);
  return false;
}

/** Writes all tables of a data folder as Parquet, with a progress bar on a terminal, and says what could not be read. */
export async function tablesInto(out: string, data: string, run: Run = {}): Promise<void> {
  const bar = progress("reports");
  const {reports, figures, errors} = await tablesFrom(data, out, {
    onReport: bar.update,
    onChange: (sentence) => console.error(`fazhi: ${sentence}`),
    ...run
  });
  bar.stop();
  console.error(`fazhi: ${reports} reports, ${figures} figures -> ${out}`);
  complain(errors);
}
