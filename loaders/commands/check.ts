import {join} from "node:path";
import {
  type CatalogueRow,
  catalogue,
  catalogueDoubts,
  catalogueText,
  exampleFailures,
  fileBytes,
  type Knowledge,
  knowledge as knowledgeOf,
  readFiles,
  strayFiles
} from "../index.ts";
import {complain} from "./complaint.ts";

/** `fazhi check`: whether catalogue, codebook and the codebook's examples hold; every fault is named. */
export async function check({data}: {data: string}) {
  const faults: unknown[] = [];
  const knowledge = await knowledgeOf(data, (error) => faults.push(error));
  const dir = join(data, "reports");
  const {rows, errors} = await catalogue(dir, knowledge);
  faults.push(...errors, ...(await reportFaults(rows, dir, knowledge)), ...(await strays(dir)));
  faults.push(...exampleFailures(knowledge).map(({messageEn}) => messageEn));
  complain(faults);
  console.log(
    `${rows.length} reports, ${knowledge.indicators.length} indicators: ${faults.length} ${faults.length === 1 ? "fault" : "faults"}`
  );
}

/** Files that cannot be read, and rows that do not fit their titles or one another. */
async function reportFaults(rows: readonly CatalogueRow[], dir: string, knowledge: Knowledge): Promise<unknown[]> {
  const files = rows.map(({file}) => join(dir, file));
  const read = await readFiles(
    files.map((path) => ({path, member: "", bytes: () => fileBytes(path)})),
    knowledge
  );
  const titled = rows.map((row, i) => {
    const result = read[i]!;
    return {row, textTitle: result instanceof Error ? null : result.proposal.row.title};
  });
  const doubts = catalogueDoubts(titled, knowledge).map(({report, zh, en}) => `catalogue.csv, ${report}: ${en} ${zh}`);
  return [...read.filter((result) => result instanceof Error), ...doubts];
}

/** Files that no row names, whether or not the row holds. */
async function strays(dir: string): Promise<string[]> {
  const rows = [...(await catalogueText(dir)).rows().values()];
  return (
    await strayFiles(
      dir,
      rows.map(({file = ""}) => ({file}))
    )
  ).map(
    (file) =>
      `${join(dir, file)}: no row of the catalogue names it. Add it with \`fazhi add\`, or move it away. 目录中没有此文件的行，请用 fazhi add 添加，或移走。`
  );
}
