import assert from "node:assert/strict";
import {test} from "node:test";
import {cellModule, codeOf} from "../../src/build/pageCells.ts";
import {prepared, variants} from "../../src/build/prepare.ts";

const page =
  "# Title\n\n```ts\nimport {a} from './a.js';\ndisplay(a());\n```\n\nWords\n\n```ts\nimport {b} from './b.js';\ndisplay(await b());\n```\n";

test("the cells of a page become functions of one module, their imports first", () => {
  const module = cellModule(codeOf(page));
  assert.equal(codeOf(page).length, 2);
  assert.match(module, /^import \{a\} from '\.\/a\.js';\nimport \{b\} from '\.\/b\.js';\nexport const cells = \[/);
  assert.equal(module.match(/async \(display\) =>/g)?.length, 2);
});

test("what was prepared stands before the mark of its cell; a cell more or less is an error", () => {
  const html = "<div><!--:0a1b2c3d:--></div><!-- a remark --><div><!--:ffffffff:--></div>";
  assert.equal(
    prepared(html, ["<b>$&</b>", "2"]),
    "<div><observablehq-loading><b>$&</b></observablehq-loading><!--:0a1b2c3d:--></div><!-- a remark --><div><observablehq-loading>2</observablehq-loading><!--:ffffffff:--></div>"
  );
  assert.throws(() => prepared(html, ["1"]), /2 cells in the page, 1 prepared/);
});

test("widths are told apart only where they differ", () => {
  const drawing = (language: "zh" | "en", width: number, html: string) => ({language, width, html});
  const drawings = [
    drawing("zh", 360, "甲"),
    drawing("zh", 760, "甲"),
    drawing("en", 360, "a"),
    drawing("en", 760, "A")
  ];
  assert.equal(
    variants(drawings),
    '<div lang="zh">甲</div><div lang="en" class="prepared-360">a</div><div lang="en" class="prepared-760">A</div>'
  );
});
