import assert from "node:assert/strict";
import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, test} from "node:test";
import {writeSynthetic} from "../synthetic/data.ts";
import {fazhi} from "./cli.ts";
import {startedCluster, until, whyNoCluster} from "./slurmCluster.ts";

const dir = mkdtempSync(join(tmpdir(), "fazhi-queue-"));
after(() => rmSync(dir, {recursive: true}));

/** One hash over the names and bytes of all files of a folder. */
function folderHash(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

test("an array of Slurm makes the tables of a build, with a task killed and submitted again", {
  skip: whyNoCluster()
}, async (t) => {
  const [data, parts, out] = ["data", "parts", "tables"].map((name) => join(dir, name)) as [string, string, string];
  await writeSynthetic(data, {areas: 4, years: 10});
  const cluster = await startedCluster();
  try {
    // The cache of the merge is its own: no report that another run read is taken for one of a part.
    const job = {DATA: data, PARTS: parts, OUT: out, OF: "8", FAZHI_CACHE: join(dir, "cache")};
    const submit = (...words: string[]) =>
      cluster.run("sbatch", [...words, "--cpus-per-task=1", `--output=${join(dir, "%A_%a.log")}`, "ops/slurm.sh"], job);
    const id = submit("--parsable", "--array=0-7").trim();
    let killed = "";
    await until(() => {
      killed = cluster.run("squeue", ["--noheader", "--states=RUNNING", "--format=%K"]).trim().split("\n").at(-1)!;
      return killed !== "";
    });
    cluster.run("scancel", ["--signal=KILL", "--full", `${id}_${killed}`]);
    await until(() => cluster.run("squeue", ["--noheader"]).trim() === "");
    const missing = `part-${killed}.json`;
    assert.ok(!existsSync(join(parts, missing)), `task ${killed} was over before it was killed`);
    assert.equal(readdirSync(parts).filter((name) => name.endsWith(".json")).length, 7);
    const early = fazhi("merge", parts, "--out", out, "--data", data);
    assert.equal(early.status, 1);
    assert.match(early.stderr, new RegExp(`part-${killed}\\.parquet: it is missing`));
    submit("--wait", `--array=${killed}`);
    assert.ok(existsSync(join(parts, missing)));
    // The whole array again, and the merge after it: the parts that stand are skipped.
    cluster.run("ops/slurm.sh", ["submit", "8"], {...job, SBATCH_OUTPUT: join(dir, "%A_%a.log")});
    await until(() => cluster.run("squeue", ["--noheader"]).trim() === "");
  } finally {
    await cluster.close();
  }
  const logs = readdirSync(dir).filter((name) => name.endsWith(".log"));
  const told = logs.map((name) => readFileSync(join(dir, name), "utf8")).join("");
  assert.equal(told.match(/part \d of 8 stands already/g)?.length, 8, told);
  const hashes = [out, built(data)].map(folderHash);
  t.diagnostic(`${told}Slurm ${hashes[0]}, build ${hashes[1]}`);
  assert.equal(hashes[0], hashes[1]);
});

const noParallel = spawnSync("parallel", ["--version"]).status === 0 ? false : "GNU parallel is not installed";

test("GNU parallel makes the tables of a build", {skip: noParallel}, () => {
  const [parts, out] = [join(dir, "parallel"), join(dir, "joined")];
  const env = {...process.env, FAZHI_CACHE: join(dir, "parallel-cache")};
  const {status, stderr} = spawnSync("ops/parallel.sh", [parts, out, "3", "--jobs", "2"], {env, encoding: "utf8"});
  assert.equal(status, 0, stderr);
  assert.equal(folderHash(out), folderHash(built("data")));
});

function built(data: string): string {
  const whole = mkdtempSync(join(dir, "whole-"));
  assert.equal(fazhi("build", "--no-cache", "--out", whole, "--data", data).status, 0);
  return whole;
}
