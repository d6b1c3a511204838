import assert from "node:assert/strict";
import {describe, it} from "node:test";
import fc from "fast-check";
import {cellModule, codeOf} from "../../src/build/pageCells.ts";
import {
  type Cell,
  cellKinds,
  notebookPageText,
  notebookText,
  readNotebook
} from "../../src/components/notebook/notebookText.ts";

const hostile = ["```", "</script>", "\u2028", "`$" + "{1}`", "---", "$\\", "<b>", "\n", 'title: "', "));\n```"];
const text = fc
  .array(fc.oneof(fc.string(), fc.constantFrom(...hostile)), {maxLength: 6})
  .map((parts) => parts.join(""));
const cell: fc.Arbitrary<Cell> = fc.record(
  {kind: fc.constantFrom(...cellKinds), text, chart: text},
  {noNullPrototype: true}
);
const notebook = fc.tuple(text, fc.array(cell, {minLength: 1, maxLength: 5}));
const plain = ({text}: Cell) => text.replace(/\s+/g, " ").trim();

describe("a notebook", () => {
  it("is the same after it was a file", () => {
    fc.assert(
      fc.property(notebook, ([name, cells]) => {
        assert.deepEqual(readNotebook(notebookText(name, cells)), {name, cells});
      })
    );
  });

  it("is the same after it was a page: its cells of code to the letter, its words but for the space around them", () => {
    fc.assert(
      fc.property(notebook, ([name, cells]) => {
        const page = notebookPageText(name, cells);
        const read = readNotebook(page);
        // Markdown alone is a page like any other.
        assert.ok("cells" in read || (cells.every(({kind}) => kind === "markdown") && !page.includes("```ts")));
        if (!("cells" in read)) return;
        const coded = (list: readonly Cell[]) => list.filter(({kind}) => kind !== "markdown");
        assert.deepEqual(coded(read.cells), coded(cells));
        const words = (list: readonly Cell[]) =>
          list
            .filter(({kind}) => kind === "markdown")
            .map(plain)
            .join(" ")
            .trim();
        assert.equal(words(read.cells).replace(/\s+/g, ""), words(cells).replace(/\s+/g, ""));
      })
    );
  });

  it("as a page has each cell of code in a block of its own, and no block or markup that a cell brings", () => {
    const cells: Cell[] = [
      {kind: "sql", text: "SELECT '</script>```\n```ts\nharm()' AS one", chart: ""},
      {kind: "markdown", text: "# Words\n\nplain", chart: ""},
      {kind: "markdown", text: "<img src=x onerror=harm()>", chart: ""},
      {kind: "markdown", text: "```js\nharm()\n```", chart: ""},
      {kind: "markdown", text: "$" + "{harm()}", chart: ""}
    ];
    const page = notebookPageText('A "name"\n---', cells);
    const blocks = codeOf(page);
    assert.equal(blocks.length, 4);
    for (const block of blocks)
      assert.match(block, /^import \{pageCell\} from "[^"]+";\ndisplay\(await pageCell\(.*\)\);\n$/);
    assert.match(page, /^# Words\n\nplain$/m);
    assert.doesNotMatch(page, /<|^```js|^\$\{/m);
    assert.match(cellModule(blocks), /pageCell/);
  });

  it("of another kind or version is refused, a page without cells too", () => {
    for (const [given, fault] of [
      ["{}", "notNotebook"],
      ["not json", "notNotebook"],
      ['{"format":"fazhi-notebook","version":2,"cells":[]}', "otherVersion"],
      ['{"format":"fazhi-notebook","version":1,"name":"a","cells":[]}', "notNotebook"],
      ["---\ntitle: a\n---\n\nwords", "notNotebook"]
    ] as const)
      assert.deepEqual(readNotebook(given), {fault}, given);
  });
});
