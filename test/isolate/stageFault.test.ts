import assert from "node:assert/strict";
import {test} from "node:test";
import {corpus, knowledge, rowsOf} from "../../loaders/index.ts";
import {StageError} from "../../loaders/read/readError.ts";
import type {Knowledge} from "../../loaders/types.ts";
import {projectCorpus} from "../corpus.ts";

/** Knowledge of which one lexicon cannot be used. */
async function without(name: string): Promise<Knowledge> {
  const whole = await knowledge();
  const lexicons = new Proxy(whole.lexicons, {
    get(target, key) {
      if (key === name) throw new Error(`${name} is spoilt`);
      return target[key as keyof typeof target];
    }
  });
  return {...whole, lexicons};
}

test("a stage over the corpus that fails is named, and costs what it alone makes", async () => {
  const whole = await projectCorpus();
  const faults: Error[] = [];
  const made = corpus(whole.reports, await without("stock-phrases"), (fault) => faults.push(fault));
  assert.equal(faults.length, 1);
  assert.ok(faults[0] instanceof StageError);
  assert.match(faults[0].message, /^reuse: .*stock-phrases is spoilt.*其余结果完整/);
  assert.deepEqual([rowsOf.reuse(made), rowsOf.pairs(made)], [[], []]);
  assert.ok(rowsOf.reuse(whole).length > 0);
  for (const name of ["measurements", "observations", "silences"] as const)
    assert.deepEqual(rowsOf[name](made), rowsOf[name](whole), name);
});

test("without anyone to tell, the fault is thrown", async () => {
  const {reports} = await projectCorpus();
  const spoilt = await without("stock-phrases");
  assert.throws(() => corpus(reports, spoilt), StageError);
});
