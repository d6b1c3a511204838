import assert from "node:assert/strict";
import {join} from "node:path";
import {describe, it} from "node:test";
import {codings} from "../../loaders/code/codings.ts";
import {contexts} from "../../loaders/context/contexts.ts";
import {goldList} from "../../loaders/evaluate/evaluation.ts";
import {type Figure, none, rates, sum, tallies} from "../../loaders/evaluate/score.ts";
import {catalogue, knowledge, report, source} from "../../loaders/index.ts";
import type {CatalogueRow, Coding, Tally} from "../../loaders/types.ts";
import {goldMentions} from "./goldMentions.ts";

const known = await knowledge();
const {rows} = await catalogue("data/reports", known);

/** Coding of the figures that the annotators listed, apart from how well the program finds figures. */
async function codingOf(file: string, gold: string, row: CatalogueRow | null): Promise<Tally> {
  const {repaired, sections, sentences} = report(await source(file), known, row);
  const figures = goldMentions(repaired.text, {sections, sentences}, await goldList(gold));
  const mentions = figures.map(([, mention]) => mention);
  const codes: (Coding | null)[] = codings(
    repaired.text,
    {sections, sentences},
    mentions,
    contexts(repaired.text, sentences, mentions, known),
    known
  );
  const pairs = figures.map(([figure, mention], i): [Figure, Figure] => [
    figure,
    {...mention, indicator: codes[i]?.indicator ?? null}
  ]);
  return tallies({pairs, missed: [], spurious: []}).coding;
}

describe("coding of the figures that annotators listed", () => {
  it("is right for the reports of the catalogue", async () => {
    const tally = await rows
      .map((row) => codingOf(join("data/reports", row.file), `data/gold/reports/${row.report}.jsonl`, row))
      .reduce(async (all, each) => sum(await all, await each), Promise.resolve(none));
    const {precision, recall} = rates(tally);
    assert.ok(precision >= 0.98, `precision ${precision}`);
    assert.ok(recall >= 0.95, `recall ${recall}`);
  });

  it("explains each code by a rule of the codebook and its words", async () => {
    const [row] = rows;
    const {codings: codes} = report(await source(join("data/reports", row!.file)), known, row);
    const rules = new Set(known.indicators.flatMap(({cues}) => cues.must.map(({source}) => source)));
    for (const code of codes)
      if (code && !code.rule.startsWith("growth")) {
        assert.ok(rules.has(code.rule), code.rule);
        assert.ok(code.cues.length > 0 && code.confidence > 0 && code.confidence <= 1);
      }
  });
});
