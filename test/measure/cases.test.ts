import assert from "node:assert/strict";
import {readdirSync, readFileSync} from "node:fs";
import {test} from "node:test";
import {line, reading} from "./reading.ts";

const here = (path: string) => new URL(path, import.meta.url);

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

for (const file of readdirSync(here("input")).sort())
  test(`the figures of ${file} are read as expected`, () => {
    const expected = JSON.parse(readFileSync(here(`output/${file.replace(/txt$/, "json")}`), "utf8"));
    assert.deepEqual(rows(readFileSync(here(`input/${file}`), "utf8")), expected);
  });
