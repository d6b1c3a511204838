import assert from "node:assert/strict";
import {readdirSync} from "node:fs";
import {it} from "node:test";
import type {Described} from "../loaders/index.ts";

/** The files of a folder are the records of a list, each under the name of its file; nothing is forgotten and nothing is idle. */
export function inFolder(
  folder: string,
  records: readonly {readonly name: string}[],
  others: readonly string[] = []
): void {
  it(`the files of ${folder} are the records of the list`, () => {
    const files = readdirSync(folder)
      .filter((file) => !others.includes(file))
      .sort();
    assert.deepEqual(records.map(({name}) => `${name}.ts`).sort(), files);
  });
}

/** Each record has a name of a few words and an explanation in both languages. */
export function described(records: readonly Described[]): void {
  it("each is named and explained in both languages", () => {
    const wrong = records.filter(
      ({zh, en, explanationZh, explanationEn}) =>
        !/[\u4e00-\u9fff]/.test(zh) ||
        !/^[A-Z]/.test(en) ||
        !/[\u4e00-\u9fff].*。$/s.test(explanationZh) ||
        !/^[“A-Z].*\.$/s.test(explanationEn)
    );
    assert.deepEqual(
      wrong.map(({name}) => name),
      []
    );
  });
}
