import assert from "node:assert/strict";
import {it} from "node:test";
import {corpus, knowledge, report, tables, textSource} from "../../loaders/index.ts";
import {type Cell, Refusal} from "../../loaders/knowledge/cell.ts";
import {knowledgeFiles} from "../../loaders/knowledge/schema.ts";

/** Words with all signs that mean something to a regular expression, to CSV, to SQL or to HTML. */
const odd = ["件[(", "a*+?{2}", "^$\\", "<b>'\"--", "）(", "__proto__", "$&"];
const text =
  "武山县2020年法治政府建设情况报告\n一、主要工作\n全县15个乡镇、354个村收到行政复议申请12件[(，审结10件，审结率98%。查处a*+?{2}团伙4人。\n二、存在问题\n力量不足。";

it("no word that a column takes breaks a stage, whatever its signs", async () => {
  const known = await knowledge();
  const entries = Object.entries(knowledgeFiles.lexicons).map(([name, {columns}]) => {
    const rows = known.lexicons[name as keyof typeof known.lexicons] as readonly Record<string, unknown>[];
    const added = Object.entries(columns as Record<string, Cell<unknown>>).flatMap(([column, cell]) =>
      odd.flatMap((word) => {
        const value = cell.read(word);
        return rows[0] && !(value instanceof Refusal) && !cell.reference ? [{...rows[0], [column]: value}] : [];
      })
    );
    return [name, [...rows, ...added]] as const;
  });
  const added = entries.reduce((sum, [name, rows]) => sum + rows.length - known.lexicons[name as "verbs"].length, 0);
  assert.ok(added > 200, `${added}`);
  const strange = {...known, lexicons: Object.fromEntries(entries) as unknown as typeof known.lexicons};
  const read = report(textSource(text), strange);
  assert.ok(read.mentions.length >= 5);
  tables(corpus([read], strange));
});
