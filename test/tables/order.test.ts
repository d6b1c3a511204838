import assert from "node:assert/strict";
import {test} from "node:test";
import {corpus} from "../../loaders/pipeline.ts";
import {tableNames} from "../../loaders/tables/row.ts";
import {tables} from "../../loaders/tables/tables.ts";
import {projectCorpus, projectTables} from "../corpus.ts";

test("no table depends on the order of the catalogue's rows", async () => {
  const {reports, knowledge, ledger} = await projectCorpus();
  assert.ok(reports.length > 2);
  const [forward, backward] = [
    await projectTables(),
    tables({...corpus([...reports].reverse(), knowledge), ...(ledger && {ledger})})
  ];
  for (const name of tableNames) assert.deepEqual(backward[name].objects(), forward[name].objects(), name);
});
