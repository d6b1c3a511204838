import {existsSync} from "node:fs";
import {join} from "node:path";
import {type Collation, catalogue, collation, knowledge as knowledgeOf} from "../index.ts";
import type {Cell, Printed, Printing} from "./answers.ts";
import {complain} from "./complaint.ts";
import {print} from "./print.ts";
import {reporter} from "./single.ts";

const columns: readonly Printed[] = [
  {name: "of", type: "text"},
  {name: "change", type: "text"},
  {name: "name", type: "text"},
  {name: "before", type: "text"},
  {name: "after", type: "text"}
];

/** `fazhi collate`: what differs between two versions of a report, each a file or a report of the catalogue: sentences, figures, findings. */
export async function collate(before: string, after: string, {data, ...printing}: Printing & {data: string}) {
  try {
    const {readAll, errors} = await reporter(data);
    const files = await Promise.all([before, after].map((given) => fileOf(given, data)));
    const [older, newer] = await readAll(files);
    const refused = [older, newer].filter((result) => result instanceof Error);
    complain([...errors, ...refused]);
    if (!older || !newer || older instanceof Error || newer instanceof Error) return;
    const compared = collation(older, newer);
    await print(columns, batch(lines(compared)), printing);
    const {same, sentencesBefore, sentencesAfter} = compared;
    console.error(
      `fazhi: ${same} sentences are the same, of ${sentencesBefore} before and ${sentencesAfter} after. ${same} 句相同，前 ${sentencesBefore} 句，后 ${sentencesAfter} 句。`
    );
  } catch (error) {
    complain([error]);
  }
}

/** A file as it is named; else that of a report of the catalogue. */
async function fileOf(given: string, data: string): Promise<string> {
  if (existsSync(given)) return given;
  const dir = join(data, "reports");
  const {rows} = await catalogue(dir, await knowledgeOf(data));
  const row = rows.find(({report}) => report === given);
  return row ? join(dir, row.file) : given;
}

const changeOf = (before: unknown, after: unknown) => (before ? (after ? "changed" : "vanished") : "appeared");

const lines = ({texts, figures, findings}: Collation): Cell[][] => [
  ...figures.map(({indicator, subject, before, after}) => [
    "figure",
    changeOf(before, after),
    indicator ?? subject,
    before?.text ?? null,
    after?.text ?? null
  ]),
  ...findings.map(({rule, messageEn, before}) => [
    "finding",
    before ? "vanished" : "appeared",
    rule,
    before ? messageEn : null,
    before ? null : messageEn
  ]),
  ...texts.map(({before, after}) => ["text", changeOf(before, after), null, before?.text ?? null, after?.text ?? null])
];

async function* batch(rows: readonly Cell[][]) {
  yield [...rows];
}
