/** A rule of the audit is a record in its own file, a line in the list, and a case. Whatever is forgotten fails here. */
import assert from "node:assert/strict";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, it} from "node:test";
import {rules, seriesRules, yearRules} from "../../loaders/audit/rules.ts";
import {knowledge, report, textSource} from "../../loaders/index.ts";
import {described, inFolder} from "../records.ts";

const all = [...rules, ...yearRules, ...seriesRules];
const outputs = ["output", "series/output"].map((folder) => join(import.meta.dirname, folder));
const shown = outputs.flatMap((output) =>
  readdirSync(output).flatMap(
    (file) => JSON.parse(readFileSync(join(output, file), "utf8")) as {rule: string; severity: string}[]
  )
);

describe("rules of the audit", () => {
  inFolder("loaders/audit/rules", all);
  described(all);

  it("each rule questions something in a case", () => {
    const asked = new Set(shown.map(({rule}) => rule));
    assert.deepEqual(
      all.map(({name}) => name).filter((name) => !asked.has(name)),
      []
    );
  });

  it("each rule reads the lexicons that it lists, and no others", async () => {
    const real = await knowledge();
    const text = "受理纠纷1250件，调解成功1100件，调解成功率96%。全县累计接收120人，解除80人，在册30人。";
    const input = report(textSource(`${text}\n${text}`), real);
    for (const {name, lexicons, run} of rules) {
      const read = new Set<string>();
      const watched = new Proxy(real.lexicons, {
        get(target, lexicon) {
          read.add(String(lexicon));
          return Reflect.get(target, lexicon);
        }
      });
      run({...input}, {...real, lexicons: watched});
      assert.deepEqual([...read].sort(), [...lexicons].sort(), name);
    }
  });

  it("no remark has a severity that its rule does not list, and the lexicons that a rule lists are there", () => {
    const listed = new Map(all.map(({name, severities}) => [name as string, severities as readonly string[]]));
    assert.deepEqual(
      shown.filter(({rule, severity}) => !listed.get(rule)?.includes(severity)),
      []
    );
    const lexicons = all.flatMap(({lexicons}) => lexicons as readonly string[]);
    assert.deepEqual(
      lexicons.filter((name) => !existsSync(`data/lexicons/${name}.csv`)),
      []
    );
  });
});
