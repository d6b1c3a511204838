import assert from "node:assert/strict";
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {describe, it} from "node:test";
import fc from "fast-check";
import {citations} from "../../loaders/cite/citations.ts";
import {knowledge} from "../../loaders/index.ts";

const known = await knowledge();
const folder = (name: string) => join(import.meta.dirname, name);
const cited = (text: string) =>
  citations(text, [], known).map(({title, kind, level, number, year}) => ({title, kind, level, number, year}));

/** A new case is a new file in input/; `UPDATE=1` writes its output, to be read before it is committed. */
describe("citations of the case files", () => {
  for (const file of readdirSync(folder("input")).sort()) {
    const output = join(folder("output"), `${basename(file, ".txt")}.json`);
    it(basename(file, ".txt"), () => {
      const found = cited(readFileSync(join(folder("input"), file), "utf8"));
      if (process.env.UPDATE)
        writeFileSync(output, `[\n${found.map((citation) => ` ${JSON.stringify(citation)}`).join(",\n")}\n]\n`);
      assert.deepEqual(found, JSON.parse(readFileSync(output, "utf8")));
    });
  }
});

describe("every citation", () => {
  it("is what stands between its marks, in reading order and in one line", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "《",
            "》",
            "〈",
            "〉",
            "关于",
            "通知",
            "的办法",
            "，",
            "。",
            "\n",
            "（国发〔2020〕5号）",
            "2021年"
          ),
          {
            maxLength: 60
          }
        ),
        (parts) => {
          const text = parts.join("");
          let last = 0;
          for (const {start, end, title} of citations(text, [], known)) {
            assert.ok(start >= last);
            assert.equal(text.slice(start, end), `《${title}》`);
            assert.ok(!title.includes("\n"));
            last = end;
          }
        }
      )
    ));
});
