import {type ChildProcess, execFileSync, spawn} from "node:child_process";
import {randomBytes} from "node:crypto";
import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {hostname, tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";

/** Why there can be no cluster here; false where there can. */
export function whyNoCluster(): string | false {
  if (process.getuid?.() !== 0) return "only root can start Slurm";
  const path = `${process.env.PATH}:/usr/sbin:/sbin`;
  for (const program of ["munged", "slurmctld", "slurmd", "sbatch"])
    try {
      execFileSync("sh", ["-c", `command -v ${program}`], {env: {...process.env, PATH: path}});
    } catch {
      return `${program} is not installed (Debian: slurm-wlm, munge)`;
    }
  return false;
}

/** A cluster of one node with two cores on this machine, without systemd; `run` calls a program of Slurm's, `close` ends it all. */
export async function startedCluster() {
  const dir = mkdtempSync(join(tmpdir(), "fazhi-slurm-"));
  const file = (name: string) => join(dir, name);
  for (const folder of ["state", "spool"]) mkdirSync(file(folder));
  chmodSync(dir, 0o755);
  writeFileSync(file("munge.key"), randomBytes(128), {mode: 0o400});
  const [controller, daemon] = [await freePort(), await freePort()];
  const node = hostname().split(".")[0];
  const settings = {
    ClusterName: "test",
    SlurmctldHost: `${node}(127.0.0.1)`,
    SlurmctldPort: controller,
    SlurmdPort: daemon,
    SlurmUser: "root",
    SlurmdUser: "root",
    AuthType: "auth/munge",
    AuthInfo: `socket=${file("munge.socket")}`,
    StateSaveLocation: file("state"),
    SlurmdSpoolDir: file("spool"),
    SlurmctldPidFile: file("slurmctld.pid"),
    SlurmdPidFile: file("slurmd.pid"),
    ProctrackType: "proctrack/linuxproc",
    TaskPlugin: "task/none",
    SelectType: "select/cons_tres",
    SelectTypeParameters: "CR_Core",
    SlurmdParameters: "config_overrides",
    ReturnToService: 2,
    MailProg: "/bin/true"
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  lines.push(`NodeName=${node} NodeAddr=127.0.0.1 CPUs=2 RealMemory=4000 State=UNKNOWN`);
  lines.push("PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP");
  writeFileSync(file("slurm.conf"), `${lines.join("\n")}\n`);
  const env = {...process.env, SLURM_CONF: file("slurm.conf"), PATH: `${process.env.PATH}:/usr/sbin:/sbin`};
  const munge = ["socket", "key-file", "pid-file", "log-file", "seed-file"].map(
    (option) => `--${option}=${file(`munge.${option.split("-")[0]}`)}`
  );
  const daemons: ChildProcess[] = [];
  const start = (program: string, ...words: string[]) => daemons.push(spawn(program, words, {env, stdio: "ignore"}));
  const run = (program: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): string =>
    execFileSync(program, words, {env: {...env, ...more}, encoding: "utf8"});
  const close = async () => {
    for (const daemon of daemons.reverse()) {
      daemon.kill();
      if (daemon.exitCode === null) await new Promise((done) => daemon.once("exit", done));
    }
    rmSync(dir, {recursive: true, force: true});
  };
  try {
    start("munged", "--foreground", ...munge);
    await wait(500);
    start("slurmctld", "-D", "-c");
    start("slurmd", "-D", "-N", `${node}`);
    await until(() => run("sinfo", ["--noheader", "--format=%T"]).trim() === "idle");
  } catch (error) {
    await close();
    throw error;
  }
  return {run, close};
}

/** Waits until something holds; an error counts as not yet. Throws after five minutes. */
export async function until(holds: () => boolean): Promise<void> {
  let last: unknown;
  for (const end = Date.now() + 300_000; Date.now() < end; await wait(50))
    try {
      if (holds()) return;
    } catch (error) {
      last = error;
    }
  throw new Error("it does not come about within five minutes", {cause: last});
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const {port} = server.address() as {port: number};
      server.close(() => done(port));
    });
  });
