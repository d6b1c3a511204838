import assert from "node:assert/strict";
import {test} from "node:test";
import {fazhi} from "./cli.ts";

test("a part that cannot be is told, with where its number came from", () => {
  const refused = (words: string[], reason: RegExp) => {
    const {status, stderr} = fazhi("shard", "--out", "none", ...words);
    assert.equal(status, 2, stderr);
    assert.match(stderr, reason);
  };
  refused(["--of", "0", "--index", "0"], /--of 0: it must be a whole number from 1 to 10000/);
  refused(["--of", "8", "--index", "8"], /--index 8: it must be a whole number from 0 to 7/);
  refused(["--of", "8", "--index", "1e0"], /--index 1e0: it must be/);
  refused(["--of", "8"], /--index: name the part, or run it in a job that sets SLURM_ARRAY_TASK_ID or/);
  process.env.JOB_COMPLETION_INDEX = "9";
  try {
    refused(["--of", "8"], /JOB_COMPLETION_INDEX 9: it must be/);
  } finally {
    delete process.env.JOB_COMPLETION_INDEX;
  }
});
