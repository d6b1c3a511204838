import {access, writeFile} from "node:fs/promises";
import {resolve} from "node:path";
import {
  areaOf,
  certaintyWords,
  decided,
  fullName,
  type Knowledge,
  type Proposal,
  type Proposals,
  reviewTable
} from "../index.ts";
import type {Cell, Printed} from "./answers.ts";
import {complain} from "./complaint.ts";
import {print} from "./print.ts";

/** Writes the review table of some proposals, shows it, and says what to do with it. `told` goes before what the files say. */
export async function writeReview(
  {proposals, errors}: Proposals,
  told: Readonly<Record<string, string>>,
  knowledge: Knowledge,
  wanted?: string
) {
  const rows = proposals.map((one) => withTold(one, told, knowledge));
  if (rows.length) {
    const file = await freeName(wanted ?? "review.csv");
    await writeFile(file, reviewTable(rows, knowledge), {flag: "wx"});
    await show(rows, knowledge);
    const count = (answer: string) => rows.filter((one) => decided(one) === answer).length;
    console.error(
      `fazhi: ${rows.length} files: ${count("yes")} to be added, ${count("")} to be decided, ${count("no")} not to be added. Look at ${file}, put yes or no into its first column, then run: fazhi add --accept ${file}
共 ${rows.length} 个文件：拟收入 ${count("yes")}，待定 ${count("")}，不收 ${count("no")}。请打开 ${file} 核对，第一列填 yes 或 no，然后运行 fazhi add --accept ${file}`
    );
  }
  complain(errors);
}

/** A proposal with what the caller says of all files. */
function withTold(one: Proposal, told: Readonly<Record<string, string>>, {areas}: Knowledge): Proposal {
  const {area, year, ...others} = told;
  return {
    ...one,
    path: resolve(one.path),
    open: one.open.filter((name) => told[name] === undefined),
    row: {
      ...one.row,
      ...others,
      ...(area === undefined ? {} : {area: areaOf(area, areas).code}),
      ...(year === undefined ? {} : {year: Number(year)})
    }
  };
}

/** A name that no file has: review.csv, review-2.csv. */
async function freeName(wanted: string): Promise<string> {
  for (let nth = 1; ; nth++) {
    const name = nth === 1 ? wanted : wanted.replace(/(\.\w+)?$/, `-${nth}$1`);
    if (
      await access(name).then(
        () => false,
        () => true
      )
    )
      return name;
  }
}

async function show(rows: readonly Proposal[], {areas}: Knowledge) {
  const lines = rows.map((one): Cell[] => {
    const {row, certainty, against, question, path, member} = one;
    return [
      {yes: "✓", no: "✗", "": "?"}[decided(one)],
      certaintyWords[certainty],
      row.area === null ? "" : fullName(areaOf(row.area, areas), areas),
      row.year === null ? "" : `${row.year}`,
      row.genre ?? "",
      member || path.replace(/^.*[\\/]/, ""),
      (against ?? question)?.zh ?? ""
    ];
  });
  const columns = ["采纳", "把握", "地区", "年度", "体裁", "文件", "说明"].map(
    (name): Printed => ({name, type: "text"})
  );
  await print(columns, batch(lines), {format: "table"});
}

async function* batch<Row>(rows: readonly Row[]) {
  yield [...rows];
}
