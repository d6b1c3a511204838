import {access} from "node:fs/promises";
import {join} from "node:path";
import {catalogueText, change} from "../index.ts";
import {complain} from "./complaint.ts";
import {unknown} from "./set.ts";

/** `fazhi remove`: takes reports out of the catalogue. Their files move to `removed/` beside it, where nothing reads them. */
export async function remove(reports: readonly string[], {data}: {data: string}) {
  try {
    const dir = join(data, "reports");
    const rows = (await catalogueText(dir)).rows();
    const files: string[] = [];
    for (const report of reports) {
      const row = rows.get(report);
      if (!row) throw unknown(report);
      const isThere = await access(join(dir, row.file ?? "")).then(
        () => true,
        () => false
      );
      if (row.file && isThere) files.push(row.file);
    }
    await change(dir, {
      moved: files.map((file) => ({from: file, to: join("removed", file)})),
      edit: (text) => {
        for (const report of reports) text.remove(report);
      }
    });
    for (const report of reports) console.log(report);
    console.error(`fazhi: the files are in ${join(dir, "removed")}. 文件已移到 ${join(dir, "removed")}。`);
  } catch (error) {
    complain([error]);
  }
}
