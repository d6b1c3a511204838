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

  it("are at least two examples and one counterexample an indicator", () => {
    const marks = (cell: string | undefined) => cell?.split("【").length ?? 0;
    const poor = known.indicators.filter(({cues}) => marks(cues.examples) < 3 || marks(cues.counterexamples) < 2);
    assert.deepEqual(
      poor.map(({id}) => id),
      []
    );
  });
});
