import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {exampleFailures} from "../../loaders/check.ts";
import {type Indicator, knowledge} from "../../loaders/index.ts";
import {patterns} from "../../loaders/knowledge/cues.ts";

const known = await knowledge();
const must = (cell: string) => patterns.read(cell) as Indicator["cues"]["must"];

describe("the codebook's own sentences", () => {
  it("hold, read by the whole pipeline", () => {
    assert.deepEqual(
      exampleFailures(known).map(({messageEn}) => messageEn),
      []
    );
  });

  it("fail where the row does not say so", () => {
    const [first] = known.indicators;
    const changed = (cues: Partial<Indicator["cues"]>) => ({
      ...known,
      indicators: [{...first!, cues: {...first!.cues, ...cues}}]
    });
    const rules = (cues: Partial<Indicator["cues"]>) => exampleFailures(changed(cues)).map(({rule}) => rule);
    assert.deepEqual(rules({must: must("水库")}), ["example", "example"]);
    assert.deepEqual(rules({counterexamples: first!.cues.examples}), ["counterexample", "counterexample"]);
    assert.deepEqual(rules({examples: ["没有标出数字。"]}), ["unmarked"]);
  });

  it("hold for a row that is added, without any code", () => {
    const row = {
      must: must("法治副校长|法制副校长"),
      not: [{source: "培训", earlier: false, words: ["培训"]}],
      units: ["person"],
      kinds: [],
      examples: ["全市中小学配备法治副校长【862名】。", "聘任【36名】检察官为法治副校长。"],
      counterexamples: ["培训法治副校长【126名】。"]
    };
    const added = {...known.indicators[0]!, id: "publicity.vice_principals", cues: row};
    const failures = exampleFailures({...known, indicators: [...known.indicators, added]});
    assert.deepEqual(failures, []);
  });

  it("are at least two examples and one counterexample an indicator", () => {
    const poor = known.indicators.filter(({cues}) => cues.examples.length < 2 || cues.counterexamples.length < 1);
    assert.deepEqual(
      poor.map(({id}) => id),
      []
    );
  });
});
