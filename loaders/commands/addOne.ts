import {join} from "node:path";
import {createInterface} from "node:readline/promises";
import {
  areaOf,
  catalogueColumns,
  catalogueRow,
  catalogueText,
  change,
  checkCatalogueRow,
  fileBytes,
  findOwnName,
  fullName,
  type Knowledge,
  type Proposal,
  type Proposals
} from "../index.ts";
import {complain} from "./complaint.ts";

interface Options {
  readonly data: string;
  readonly dryRun: boolean | undefined;
  readonly force: boolean | undefined;
}

/** Adds the one file that was named; area and year, without which a figure means nothing, are asked for where the report leaves them open. */
export async function addOne(
  {proposals: [one], errors}: Proposals,
  told: Readonly<Record<string, string>>,
  {areas}: Knowledge,
  {data, dryRun, force}: Options
) {
  if (!one) return complain(errors);
  const dir = join(data, "reports");
  const rows = (await catalogueText(dir)).rows();
  const catalogued = [...rows.values()].find(({sha256}) => sha256 === one.sha256);
  if (catalogued || (one.against && !force)) throw refused(one, catalogued?.report);
  const asked = await answers(one, told);
  const values = {...cells(one), ...told, ...asked};
  const row = catalogueRow(values, dir, new Set(rows.keys()), areas);
  checkCatalogueRow(row);
  const areaCell = `${row.area} ${fullName(areaOf(row.area, areas), areas)}`;
  console.log(
    catalogueColumns.map((name) => `${name.padEnd(11)} ${name === "area" ? areaCell : (row[name] ?? "")}`).join("\n")
  );
  console.error(`fazhi: ${one.why.zh} ${one.why.en}`);
  if (dryRun) return;
  await change(dir, {
    added: findOwnName(dir, one.path, "") ? [] : [{file: row.file, bytes: () => fileBytes(one.path)}],
    edit: (text) => text.add(row)
  });
  console.error(`fazhi: ${row.report} added as ${join(dir, row.file)}`);
}

function refused({path, against}: Proposal, catalogued: string | undefined): Error {
  if (catalogued)
    return new Error(
      `${path}: the catalogue has these very bytes already, as ${catalogued}. 目录中已有同一文件：${catalogued}。`
    );
  return new Error(
    `${path}: ${against!.en}. Add it all the same with --force. ${against!.zh}。确要收入，请加 --force。`
  );
}

/** The proposed row as cells of a table. */
const cells = ({row, path, sha256}: Proposal): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, `${value ?? ""}`])),
  path,
  sha256
});

/** The answers of a person to the open points, at a terminal; in a script it is an error that names the option. */
async function answers(
  {open, row, question}: Proposal,
  told: Readonly<Record<string, string>>
): Promise<Record<string, string>> {
  const asked = open.filter((name) => told[name] === undefined);
  if (!asked.length) return {};
  if (!process.stdin.isTTY)
    throw new Error(
      `the report leaves open its ${asked.join(" and ")}: give ${asked.map((name) => `--${name}`).join(" and ")}. ${question!.en}. 请用选项说明。${question!.zh}。`
    );
  const terminal = createInterface({input: process.stdin, output: process.stderr});
  try {
    console.error(`${question!.zh}\n${question!.en}`);
    const given: [string, string][] = [];
    for (const name of asked) {
      const proposed = row[name] === null ? "" : `${row[name]}`;
      const answer = (await terminal.question(`${name}${proposed && ` [${proposed}]`}: `)).trim();
      given.push([name, answer || proposed]);
    }
    return Object.fromEntries(given);
  } finally {
    terminal.close();
  }
}
