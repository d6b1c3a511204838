import {readFileSync} from "node:fs";
import {describe} from "node:test";
import {cases} from "../cases.ts";
import {line, reading} from "./reading.ts";

/** Each line of a case is one sentence; its rows and the numbers turned down in it stand under it in the output. */
function rows(text: string): Record<string, readonly string[]> {
  const {mentions, rejected} = reading(text);
  const at = (start: number) => text.slice(0, start).split("\n").length - 1;
  return Object.fromEntries(
    text
      .split("\n")
      .filter(Boolean)
      .map((sentence, i) => [
        sentence,
        [...mentions, ...rejected]
          .filter(({start}) => at(start) === i)
          .sort((a, b) => a.start - b.start)
          .map((row) => ("reason" in row ? `${row.quote} : ${row.reason}` : line(row)))
      ])
  );
}

describe("figures are read as expected, and numbers turned down", () =>
  cases(import.meta.dirname, (file) => rows(readFileSync(file, "utf8"))));
