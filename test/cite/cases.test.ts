import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import fc from "fast-check";
import {citations} from "../../loaders/cite/citations.ts";
import {knowledge} from "../../loaders/index.ts";
import {cases} from "../cases.ts";

const known = await knowledge();
const cited = (text: string) =>
  citations(text, [], known).map(({title, kind, level, number, year}) => ({title, kind, level, number, year}));

describe("citations of the case files", () => cases(import.meta.dirname, (file) => cited(readFileSync(file, "utf8"))));

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
