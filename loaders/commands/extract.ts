import {corpus} from "../pipeline.ts";
import {columns, type Row, type TableName} from "../tables/row.ts";
import {rowsOf} from "../tables/rowsOf.ts";
import {excerpt} from "../tables/wordsAround.ts";
import type {Knowledge, Report} from "../types.ts";
import type {Cell, Printed, Printing} from "./answers.ts";
import {complain} from "./complaint.ts";
import {print} from "./print.ts";
import {reporter} from "./single.ts";
import {fileOf} from "./standardInput.ts";

/** `fazhi extract`: one table of each file; a measurement carries the words of its sentence, of a very long one those around it. */
export async function extract(
  given: readonly string[],
  {table, data, format = "ndjson", bom}: Partial<Printing> & {table: TableName; data: string}
) {
  const {knowledge, errors, readAll} = await reporter(data);
  const files = await Promise.all(given.map(fileOf));
  const results = await readAll(files);
  const reports = results.filter((result): result is Report => !(result instanceof Error));
  const printed = columns(table).map(
    ({name, type}): Printed => ({name, type: table === "measurements" && name === "sentence" ? "text" : type})
  );
  await print(printed, cellsOf(reports, table, knowledge), {format, bom: bom ?? false});
  complain([...errors, ...results.filter((result) => result instanceof Error)]);
}

async function* cellsOf(reports: readonly Report[], table: TableName, knowledge: Knowledge): AsyncIterable<Cell[][]> {
  for (const report of reports) {
    const words = (figure: Row<"measurements">) =>
      excerpt(report.repaired.text, report.sentences[figure.sentence]!, figure);
    yield rowsOf[table](corpus([report], knowledge)).map((row) => {
      const shown = table === "measurements" ? {...row, sentence: words(row as Row<"measurements">)} : row;
      return columns(table).map(({name}) => (shown as Record<string, Cell>)[name]!);
    });
  }
}
