import {join} from "node:path";
import {catalogue, exampleFailures, knowledge as knowledgeOf, source} from "../index.ts";
import {complain} from "./complaint.ts";

/** `fazhi check`: whether catalogue, codebook and the codebook's examples hold; every fault is named. */
export async function check({data}: {data: string}) {
  const faults: unknown[] = [];
  const knowledge = await knowledgeOf(data, (error) => faults.push(error));
  const {rows, errors} = await catalogue(join(data, "reports"), knowledge);
  faults.push(...errors);
  for (const {file, report} of rows) {
    try {
      await source(join(data, "reports", file), report);
    } catch (error) {
      faults.push(error);
    }
  }
  faults.push(...exampleFailures(knowledge).map(({messageEn}) => messageEn));
  complain(faults);
  console.log(`${rows.length} reports, ${knowledge.indicators.length} indicators: ${faults.length} faults`);
}
