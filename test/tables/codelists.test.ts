/** Whatever a reader is shown by a code has a name and an explanation in both languages. */
import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {test} from "node:test";
import {codelists, knowledge} from "../../loaders/index.ts";

const messages = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`src/messages/${language}.json`, "utf8"));
const repairs = readdirSync("loaders/repair/rules").map((name) => name.replace(/\.ts$/, ""));

for (const [stage, rules, named] of [["repairs", repairs, codelists["repairs.rule"]]] as const)
  test(`every rule of ${stage} is named and explained`, () => {
    assert.ok(rules.length > 10);
    assert.deepEqual(
      rules.filter((rule) => !(rule in named)),
      []
    );
    for (const language of ["zh", "en"]) {
      const known = messages(language);
      assert.deepEqual(
        Object.keys(named).filter((rule) => !known[`rule.${stage}.${rule}`]),
        []
      );
    }
  });

test("every indicator is named and defined in both languages", async () => {
  const {indicators} = await knowledge();
  const half = indicators.filter(({nameZh, nameEn, definitionZh, definitionEn}) =>
    [nameZh, nameEn, definitionZh, definitionEn].some((words) => !words)
  );
  assert.deepEqual(half, []);
  assert.deepEqual(
    indicators.filter(({nameEn, unitEn}) => /[\u4e00-\u9fff]/.test(nameEn + unitEn)).map(({id}) => id),
    []
  );
});
