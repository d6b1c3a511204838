/** Whatever a reader is shown by a code has a name in both languages. */
import assert from "node:assert/strict";
import {test} from "node:test";
import {explanations} from "../../loaders/explanations.ts";
import {codelists, knowledge} from "../../loaders/index.ts";
import {apartReasons, bounds, genres, kinds, periodBases, periods, scopes, severities} from "../../shared/codes.ts";
import {findingRules, formatNames, rejectionReasons, repairRules} from "../../shared/recordCodes.ts";

test("each code has a name in both languages, in the order of its list", () => {
  const half = Object.entries(codelists).flatMap(([list, codes]) =>
    Object.entries(codes)
      .filter(([, [zh, en]]) => !zh || !en || /[\u4e00-\u9fff]/.test(en))
      .map(([code]) => `${list} ${code}`)
  );
  assert.deepEqual(half, []);
  const {bound, genre, "measurements.kind": kind, apart, period, periodBasis, scope, severity} = codelists;
  for (const [named, codes] of [
    [bound, bounds],
    [genre, genres],
    [kind, kinds],
    [apart, apartReasons],
    [period, periods],
    [periodBasis, periodBases],
    [scope, scopes],
    [severity, severities],
    [codelists.format, formatNames],
    [codelists.reason, rejectionReasons],
    [codelists["repairs.rule"], repairRules],
    [codelists["findings.rule"], findingRules]
  ] as const)
    assert.deepEqual(Object.keys(named), codes);
});

test("each code of a list that the page on methods shows is explained in both languages", () => {
  for (const [list, words] of Object.entries(explanations)) {
    assert.deepEqual(Object.keys(words), Object.keys(codelists[list as keyof typeof explanations]));
    for (const [zh, en] of Object.values(words)) assert.ok(/[\u4e00-\u9fff]/.test(zh) && /[a-z]/.test(en));
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
