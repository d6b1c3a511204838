import assert from "node:assert/strict";
import {test} from "node:test";
import {contents} from "../../loaders/tables/contents.ts";
import {tables} from "../../loaders/tables/tables.ts";
import {corpusOf} from "../observe/corpusOf.ts";

test("the overview tells at most two findings of a rule and of a report", () => {
  const wrong = "受理行政复议案件20件，占比120%。办结率达130%。满意率达140%。";
  const corpus = corpusOf(
    Object.fromEntries(["620400", "620500", "620600"].map((area) => [`${area}-2021`, wrong] as const))
  );
  const all = corpus.reports.flatMap(({findings}) => findings);
  assert.ok(all.length > 4, `${all.length} findings to choose from`);
  const {findings} = contents(tables(corpus));
  assert.ok(findings.length > 0);
  for (const by of ["rule", "report"] as const)
    for (const one of findings) assert.ok(findings.filter((other) => other[by] === one[by]).length <= 2, one[by]);
});
