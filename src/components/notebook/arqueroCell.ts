/** Arquero, for what SQL is bad at: a reader's script over earlier results. */
import {FileAttachment} from "observablehq:stdlib";
import {t} from "../base/language.js";
import type {Result} from "./queryResult.js";
import {MOST_BYTES, MOST_COLUMNS, MOST_ROWS, mostCharacters} from "./resultLimits.js";
import {inSandbox, type SandboxRun} from "./sandboxFrame.js";

/** The reader's code in the worker: earlier results are there by name, and a table or rows are expected back. */
const around = (code: string, names: readonly string[]) => `
onmessage = async ({data}) => {
  const {limits, messages} = data;
  const op = aq.op;
  const desc = aq.desc;
  ${names.map((name) => `const ${name} = aq.table(data.${name}.columns, data.${name}.names);`).join("\n  ")}
  try {
    const made = await (async () => {
${code}
    })();
    const table = made && typeof made.objects === "function" ? made : aq.from(Array.isArray(made) ? made : [{value: made}]);
    const names = table.columnNames();
    if (names.length > limits.columns) throw new Error(messages.columns);
    const most = Math.min(limits.characters, Math.floor(4e6 / Math.max(1, names.length)));
    const rows = [];
    let bytes = 0;
    for (const row of table.objects({limit: limits.rows + 1})) {
      const values = names.map((name) => {
        const value = row[name];
        if (value === undefined || value === null) return null;
        if (value instanceof Date) return value.toISOString();
        if (typeof value === "bigint") return Number(value);
        const text = typeof value === "object" ? JSON.stringify(value) : value;
        return typeof text === "string" && text.length > most ? text.slice(0, most) + "…" : text;
      });
      bytes += values.reduce((sum, value) => sum + (typeof value === "string" ? 2 * value.length : 8), 0);
      rows.push(values);
      if (bytes > limits.bytes) break;
    }
    postMessage({names, rows, cut: bytes > limits.bytes});
  } catch (error) {
    postMessage({error: String(error && error.message || error)});
  }
};`;

interface Made {
  readonly names: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly cut: boolean;
}

/** Runs `code` over earlier results. `stop` ends it wherever it is. */
export function arquero(code: string, results: Readonly<Record<string, Result>>): SandboxRun<Result> {
  const limits = {rows: MOST_ROWS, columns: MOST_COLUMNS, bytes: MOST_BYTES, characters: mostCharacters(1)};
  const messages = {columns: t("notebook.tooManyColumns", {most: MOST_COLUMNS})};
  const run = inSandbox<Made>({
    page: FileAttachment("../../vendor/sandbox.html").href,
    title: "Arquero",
    script: around(code, Object.keys(results)),
    input: {...columnar(results), limits, messages}
  });
  return {result: run.result.then(rowwise), stop: run.stop};
}

const columnar = (results: Readonly<Record<string, Result>>) =>
  Object.fromEntries(
    Object.entries(results).map(([name, {columns, rows}]) => [
      name,
      {
        names: columns.map((column) => column.name),
        columns: Object.fromEntries(columns.map((column) => [column.name, rows.map((row) => row[column.name])]))
      }
    ])
  );

function rowwise({names, rows, cut}: Made): Result {
  const kind = (i: number) => {
    const value = rows.find((row) => row[i] !== null)?.[i];
    return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
  };
  const kept = rows.slice(0, MOST_ROWS);
  return {
    columns: names.map((name, i) => ({name, kind: kind(i)})),
    rows: kept.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] as never]))),
    more: cut || rows.length > MOST_ROWS
  };
}
