import assert from "node:assert/strict";
import {test} from "node:test";
import {knowledge, report, textSource} from "../../loaders/index.ts";

const known = await knowledge();
const repeated = (text: string) =>
  report(textSource(text), known)
    .mentions.filter(({repeat}) => repeat)
    .map(({quote}) => quote);

test("a clause that stood before within another sentence is a repeat, with the clauses that follow it", () => {
  const first = "扩大法律援助覆盖面，为困难弱势群体提供法律援助73件，受援87人，为残疾人家庭解决落户问题9件18人次。";
  const again =
    "一是深化改革，为困难弱势群体提供法律援助73件，受援87人，为残疾人家庭解决落户难问题9件18人次，群众满意。";
  assert.deepEqual(repeated(first + again), ["73件", "87人", "9件", "18人次"]);
});

test("a short clause, other figures and other words are no repeats", () => {
  assert.deepEqual(repeated("受理案件12件，结案率98.2%。全县调解案件15件，结案率98.2%。"), []);
  assert.deepEqual(
    repeated("为困难弱势群体提供法律援助73件，受援87人。为困难弱势群体提供法律援助74件，受援87人。"),
    []
  );
  assert.deepEqual(
    repeated("为困难弱势群体提供法律援助73件，办理落户问题9件。为困难弱势群体提供法律援助73件，办理落户问题8件。"),
    ["73件"]
  );
});
