import {corpus, rowsOf, type TableName} from "../index.ts";
import {complain} from "./complaint.ts";
import {reporter} from "./single.ts";

/** `fazhi extract`: one table of each file as NDJSON; a measurement carries the words of its sentence. */
export async function extract(files: readonly string[], {table, data}: {table: TableName; data: string}) {
  const {knowledge, errors: faults, read} = await reporter(data);
  const errors: unknown[] = [...faults];
  for (const file of files) {
    try {
      const report = await read(file);
      const rows = rowsOf[table](corpus([report], knowledge));
      const sentence = (ordinal: number) => {
        const {start, end} = report.sentences[ordinal]!;
        return report.repaired.text.slice(start, end);
      };
      for (const row of rows)
        console.log(
          JSON.stringify(
            table === "measurements" && "sentence" in row ? {...row, sentence: sentence(row.sentence!)} : row
          )
        );
    } catch (error) {
      errors.push(error);
    }
  }
  complain(errors);
}
