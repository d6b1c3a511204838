import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {exampleFailures} from "../../loaders/check.ts";
import {knowledge} from "../../loaders/index.ts";

const known = await knowledge();

describe("the codebook's own sentences", () => {
  it("hold, read by the whole pipeline", () => {
    assert.deepEqual(
      exampleFailures(known).map(({messageEn}) => messageEn),
      []
    );
  });

  it("fail where the row does not say so", () => {
    const [first] = known.indicators;
    const changed = (cues: Record<string, string>) => ({
      ...known,
      indicators: [{...first!, cues: {...first!.cues, ...cues}}]
    });
    const rules = (cues: Record<string, string>) => exampleFailures(changed(cues)).map(({rule}) => rule);
    assert.deepEqual(rules({must: "水库"}), ["example", "example"]);
    assert.deepEqual(rules({counterexamples: first!.cues.examples!}), ["counterexample", "counterexample"]);
    assert.deepEqual(rules({examples: "没有标出数字。"}), ["unmarked"]);
    assert.deepEqual(rules({must: "@无此主题; 会议"}), ["row"]);
    assert.deepEqual(rules({must: "~召开"}), ["row"]);
    assert.deepEqual(rules({units: "无此类"}), ["row"]);
  });

  it("are at least two examples and one counterexample an indicator", () => {
    const marks = (cell: string | undefined) => cell?.split("【").length ?? 0;
    const poor = known.indicators.filter(({cues}) => marks(cues.examples) < 3 || marks(cues.counterexamples) < 2);
    assert.deepEqual(
      poor.map(({id}) => id),
      []
    );
  });
});
