/** Knowledge with faults: a cell, a row, a header or the bytes of one file of the data folder are damaged, and a report is read with it. */
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvFormatRows, csvParseRows} from "d3-dsv";
import {report} from "../../loaders/pipeline.ts";
import {catalogue} from "../../loaders/read/catalogue.ts";
import {knowledge} from "../../loaders/read/knowledge.ts";
import {KnowledgeError, ReadError} from "../../loaders/read/readError.ts";
import {textSource} from "../../loaders/read/textSource.ts";
import {randomFrom} from "../repair/damage.ts";
import {hostile} from "./hostileWords.ts";
import type {Outcome} from "./outcome.ts";

const text = "武山县2022年法治政府建设情况报告\n一、工作情况\n全县受理行政复议案件35件，办结率100%，其中3件维持。\n";
/** The areas of the country are many; some will do. */
const AREAS = 200;

/** The files that are damaged, by their paths below the data folder. */
function filesIn(dir: string, below = ""): string[] {
  return readdirSync(join(dir, below)).flatMap((name) => {
    const path = join(below, name);
    return statSync(join(dir, path)).isDirectory() ? filesIn(dir, path) : path.endsWith(".csv") ? [path] : [];
  });
}

function damaged(bytes: Buffer, random: () => number): Buffer {
  const below = (n: number) => Math.floor(random() * n);
  const way = below(7);
  if (way === 0) return bytes.subarray(0, below(bytes.length + 1));
  if (way === 1) {
    const now = Buffer.from(bytes);
    for (let n = 1 + below(8); n > 0 && now.length > 0; n--) now[below(now.length)]! ^= 1 << below(8);
    return now;
  }
  const rows = csvParseRows(bytes.toString());
  const row = rows[below(rows.length)] ?? [];
  if (way === 2) rows.splice(below(rows.length), 1);
  else if (way === 3) rows.push([...row]);
  else if (way === 4) row.push("x");
  else row[below(row.length)] = way === 5 ? hostile(random) : "";
  return Buffer.from(csvFormatRows(rows));
}

/** Reads a report with `inputs` damaged data folders. Each is used, or refused with the name of the file. */
export async function faultyKnowledge(inputs: number, seed = 1): Promise<Outcome> {
  const dir = mkdtempSync(join(tmpdir(), "fazhi-faults-"));
  const random = randomFrom(seed);
  const failures: string[] = [];
  try {
    for (const part of ["codebook", "lexicons", "citation", "areas"])
      cpSync(join("data", part), join(dir, part), {recursive: true});
    mkdirSync(join(dir, "reports"));
    cpSync("data/reports/catalogue.csv", join(dir, "reports/catalogue.csv"));
    const areas = join(dir, "areas/areas.csv");
    writeFileSync(areas, readFileSync(areas, "utf8").split("\n").slice(0, AREAS).join("\n"));
    const files = filesIn(dir);
    for (let input = 0; input < inputs; input++) {
      const file = files[Math.floor(random() * files.length)]!;
      const whole = readFileSync(join(dir, file));
      writeFileSync(join(dir, file), damaged(whole, random));
      try {
        const known = await knowledge(dir, () => {});
        await catalogue(join(dir, "reports"), known);
        report(textSource(text), known);
      } catch (error) {
        if (!(error instanceof KnowledgeError) && !(error instanceof ReadError))
          failures.push(`${input} ${file}: ${(error as Error).stack}`);
        else if (!/\.csv/.test(error.message)) failures.push(`${input} ${file}: no file is named: ${error.message}`);
      } finally {
        writeFileSync(join(dir, file), whole);
      }
    }
  } finally {
    rmSync(dir, {recursive: true});
  }
  return {name: "catalogue, codebook and lexicons with faults", tried: inputs, failures};
}
