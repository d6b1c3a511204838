import {csvRows, type OnError, rowError} from "./csv.ts";

/** A row by column name, every cell as written. */
export type Values = Readonly<Record<string, string>>;
/** What is wrong with a row and what to do, in Chinese and English. */
export type Fault = readonly [zh: string, en: string];

/**
 * The rows of a CSV file whose `key` is there and new and in which `fault` finds nothing; each other is told to `onError` with its
 * number.
 */
export async function checkedRows(
  file: string,
  columns: readonly string[],
  key: string,
  fault: (row: Values) => Fault | null,
  onError: OnError
): Promise<Values[]> {
  const seen = new Map<string, number>();
  const rows = await csvRows(file, columns, onError);
  return rows.flatMap(({number, values}) => {
    const id = values[key]!;
    const found = keyFault(key, id, seen.get(id)) ?? fault(values);
    if (found) {
      onError(rowError(file, number, "row", ...found));
      return [];
    }
    seen.set(id, number);
    return [values];
  });
}

function keyFault(key: string, id: string, first: number | undefined): Fault | null {
  if (!id) return [`缺少 ${key}。请填写。`, `its ${key} is empty. Fill it in.`];
  if (!first) return null;
  return [
    `${key}“${id}”与第 ${first} 行重复。请改名或删去一行。`,
    `${key} "${id}" is that of row ${first} as well. Rename or drop one.`
  ];
}
