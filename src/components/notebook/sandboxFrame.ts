/**
 * Arquero, for what SQL is bad at. Code that someone wrote, or sent in a link, runs where it can do no harm: in a worker of a frame
 * that belongs to no site, may fetch nothing, and knows nothing but the results it is handed.
 */
import {FileAttachment} from "observablehq:stdlib";
import {h} from "../base/element.js";
import {t} from "../base/language.js";
import type {Result} from "./queryResult.js";

/** What goes around the reader's code: earlier results are there by name, and a table or rows are expected back. */
const around = (code: string, names: readonly string[]) => `
onmessage = async ({data}) => {
  const op = aq.op;
  const desc = aq.desc;
  ${names.map((name) => `const ${name} = aq.table(data.${name}.columns, data.${name}.names);`).join("\n  ")}
  try {
    const made = await (async () => {
${code}
    })();
    const made_table = made && typeof made.objects === "function" ? made : aq.from(Array.isArray(made) ? made : [{value: made}]);
    const names = made_table.columnNames();
    const limit = data.limit + 1;
    postMessage({names, rows: made_table.objects({limit}).map((row) => names.map((name) => {
      const value = row[name];
      if (value === undefined || value === null) return null;
      if (value instanceof Date) return value.toISOString();
      if (typeof value === "bigint") return Number(value);
      return typeof value === "object" ? JSON.stringify(value) : value;
    }))});
  } catch (error) {
    postMessage({error: String(error && error.message || error)});
  }
};`;

export interface Sandboxed {
  readonly result: Promise<Result>;
  stop(): void;
}

/** Runs `code` over earlier results. `stop` ends it wherever it is. */
export function sandboxed(code: string, results: Readonly<Record<string, Result>>, limit: number): Sandboxed {
  const frame = h("iframe", {
    sandbox: "allow-scripts",
    hidden: true,
    title: "Arquero",
    src: FileAttachment("../../vendor/sandbox.html").href
  });
  const ended = new AbortController();
  let stop = () => {};
  const result = new Promise<Result>((resolve, reject) => {
    const heard = ({data, source}: MessageEvent) => {
      if (source !== frame.contentWindow) return;
      if (data.ready) {
        const script = around(code, Object.keys(results));
        frame.contentWindow?.postMessage({script, results: {...columnar(results), limit}}, "*");
      } else if (data.error) reject(new Error(data.error));
      else resolve(rowwise(data, limit));
    };
    addEventListener("message", heard, {signal: ended.signal});
    stop = () => reject(new DOMException(t("notebook.stopped"), "AbortError"));
    document.body.append(frame);
  }).finally(() => {
    ended.abort();
    frame.remove();
  });
  return {result, stop: () => stop()};
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

function rowwise({names, rows}: {names: string[]; rows: unknown[][]}, limit: number): Result {
  const kind = (i: number) => {
    const value = rows.find((row) => row[i] !== null)?.[i];
    return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
  };
  return {
    columns: names.map((name, i) => ({name, kind: kind(i)})),
    rows: rows.slice(0, limit).map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] as never]))),
    more: rows.length > limit
  };
}
