import {join} from "node:path";
import {
  areaOf,
  catalogueText,
  change,
  checkCatalogueRow,
  fileName,
  freeId,
  fullName,
  knowledge as knowledgeOf
} from "../index.ts";
import {complain} from "./complaint.ts";
import {type Said, saidCells} from "./rowOptions.ts";

/**
 * `fazhi set`: other cells for the row of a report. Its id and file keep their names, because links hold them, unless `rename` asks for
 * those of its area and year.
 */
export async function set(report: string, {data, rename, ...options}: Said & {data: string; rename?: boolean}) {
  try {
    const dir = join(data, "reports");
    const {areas} = await knowledgeOf(data);
    const rows = (await catalogueText(dir)).rows();
    const before = rows.get(report);
    if (!before) throw unknown(report);
    const told = saidCells(options);
    const area = areaOf(told.area ?? before.area ?? "", areas);
    const changes: Record<string, string> = {...told, ...(told.area === undefined ? {} : {area: area.code})};
    if (rename) {
      rows.delete(report);
      const id = freeId(area.code, Number(told.year ?? before.year), new Set(rows.keys()));
      Object.assign(changes, {report: id, file: fileName(id, area, before.file ?? "")});
    }
    if (!Object.keys(changes).length)
      throw new Error("say what to change, for example --area or --year. 请说明要改什么。");
    checkCatalogueRow({...before, ...changes});
    const isMoved = rename && changes.file !== before.file;
    await change(dir, {
      moved: isMoved ? [{from: before.file!, to: changes.file!}] : [],
      edit: (text) => text.set(report, changes)
    });
    for (const [name, value] of Object.entries(changes))
      console.log(
        `${name}: ${before[name] || "-"} -> ${name === "area" ? `${value} ${fullName(area, areas)}` : value}`
      );
  } catch (error) {
    complain([error]);
  }
}

/** No row has this id. */
export const unknown = (report: string): Error =>
  new Error(
    `the catalogue has no report ${report}. \`fazhi list\` prints them. 目录中没有 ${report}，可用 fazhi list 查看。`
  );
