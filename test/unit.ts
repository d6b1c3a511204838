/**
 * Runs the unit tests: those of the command line, which start many processes, beside all others, which share one process and so read
 * modules and corpus once. `node --import tsx --test FILE…` runs some of them alone.
 */
import {spawn} from "node:child_process";
import {readdirSync} from "node:fs";
import {join, resolve} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";

const groups = ["commands", "others"] as const;
type Group = (typeof groups)[number];

/** The test files of a group, in the order of their names. Throws where there is none. */
function filesOf(group: Group): string[] {
  const files = readdirSync("test", {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".test.ts") && file.startsWith(join("commands", "/")) === (group === "commands"))
    .sort();
  if (!files.length) throw new Error(`no test file of the group ${group} below ${resolve("test")}`);
  return files;
}

/** Runs a group in a process of its own and prints what it said when it is over; gives its exit code. */
function ended(group: Group): Promise<number> {
  const words = ["--import", "tsx", "--test-reporter=spec", fileURLToPath(import.meta.url), group];
  const child = spawn(process.execPath, words, {stdio: ["ignore", "pipe", "inherit"]});
  const said: Buffer[] = [];
  child.stdout.on("data", (bytes: Buffer) => said.push(bytes));
  return new Promise((done) =>
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code ?? 1);
    })
  );
}

const asked = groups.find((group) => group === process.argv[2]);
if (asked) for (const file of filesOf(asked)) await import(pathToFileURL(join("test", file)).href);
else process.exitCode = Math.max(...(await Promise.all(groups.map(ended))));
