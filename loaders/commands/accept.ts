import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {accepted, catalogueText, change, knowledge as knowledgeOf, reviewed} from "../index.ts";
import {complain} from "./complaint.ts";
import {progress} from "./progress.ts";

/** `fazhi add --accept`: takes in the rows of a review table that say yes: all their files and rows, or, where the run is ended, none. */
export async function accept(table: string, {data, dryRun}: {data: string; dryRun: boolean | undefined}) {
  const dir = join(data, "reports");
  const {areas} = await knowledgeOf(data);
  const rows = (await catalogueText(dir)).rows();
  const taken = await accepted(reviewed(await readFile(table), table), table, dir, [...rows.values()], areas);
  const {additions, waiting, declined, already, errors} = taken;
  if (additions.length && !dryRun) {
    const bar = progress("reports");
    await change(
      dir,
      {
        added: additions.flatMap(({file}) => file ?? []),
        edit: (text) => {
          for (const {row} of additions) text.add(row);
        }
      },
      (done) => bar.update(done, additions.length)
    ).finally(bar.stop);
  }
  for (const {row} of additions) console.log(`${row.report} ${row.file}`);
  console.error(
    `fazhi: ${additions.length} added${dryRun ? " (dry run: nothing is changed)" : ""}, ${already} in the catalogue already, ${declined} declined, ${waiting.length} undecided
收入 ${additions.length}，目录中已有 ${already}，不收 ${declined}，待定 ${waiting.length}`
  );
  for (const {number, values} of waiting) console.error(`fazhi: ${table}, row ${number}: ${values.question}`);
  complain(errors);
}
