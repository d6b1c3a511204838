import {corpus, excerpt, type Row, rowsOf, type TableName} from "../index.ts";
import {complain} from "./complaint.ts";
import {reporter} from "./single.ts";

/** `fazhi extract`: one table of each file as NDJSON; a measurement carries the words of its sentence, of a very long one those around it. */
export async function extract(files: readonly string[], {table, data}: {table: TableName; data: string}) {
  const {knowledge, errors: faults, read} = await reporter(data);
  const errors: unknown[] = [...faults];
  for (const file of files) {
    try {
      const report = await read(file);
      const rows = rowsOf[table](corpus([report], knowledge));
      const words = (figure: Row<"measurements">) =>
        excerpt(report.repaired.text, report.sentences[figure.sentence]!, figure);
      for (const row of rows)
        console.log(
          JSON.stringify(table === "measurements" ? {...row, sentence: words(row as Row<"measurements">)} : row)
        );
    } catch (error) {
      errors.push(error);
    }
  }
  complain(errors);
}
