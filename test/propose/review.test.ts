import assert from "node:assert/strict";
import {describe, it} from "node:test";
import {knowledge, type Proposal, reviewed, reviewTable} from "../../loaders/index.ts";

const words = await knowledge();
const proposal: Proposal = {
  path: "/in/某 文件.zip",
  member: "甘肃/武山.docx",
  sha256: "a".repeat(64),
  certainty: "sure",
  open: [],
  why: {zh: "据题名", en: "from the title"},
  question: null,
  against: null,
  row: {
    area: "620524",
    year: 2023,
    yearBasis: "inferred",
    title: '=1+1,"题"',
    issuer: "武山县人民政府",
    issuerLevel: "government",
    signed: "2024-03",
    published: "2024-03-31",
    outlet: "",
    genre: "government_report",
    url: "",
    accessed: "",
    note: "",
    noteEn: ""
  }
};
const table = reviewTable([proposal], words);
const read = (text: string) => reviewed(new TextEncoder().encode(text), "review.csv");

describe("the review table", () => {
  it("begins with a byte order mark and holds no cell that a spreadsheet computes", () => {
    assert.ok(table.startsWith("\uFEFF采纳 accept,"));
    assert.ok(table.includes(`"'=1+1,""题"""`));
    assert.ok(table.includes("620524 甘肃省天水市武山县"));
  });

  it("gives back what was proposed", () => {
    const [row] = read(table);
    assert.equal(row!.accept, "yes");
    const {area, year, title, signed, published, genre, issuerLevel, yearBasis, path, member} = row!.values;
    assert.deepEqual(
      {area, year, title, signed, published, genre, issuerLevel, yearBasis, path, member},
      {
        area: "620524",
        year: "2023",
        title: '=1+1,"题"',
        signed: "2024-03",
        published: "2024-03-31",
        genre: "government_report",
        issuerLevel: "government",
        yearBasis: "inferred",
        path: "/in/某 文件.zip",
        member: "甘肃/武山.docx"
      }
    );
  });

  it("is read as spreadsheets save it: in GBK, with tabs, dates in their form, names for codes", () => {
    const gbk = Buffer.from("b2c9c4c920616363657074", "hex");
    const rest = Buffer.from(",area,year,path,sha256\r\n", "latin1");
    const row = Buffer.from([0xca, 0xc7, ...Buffer.from(",620524,2023,x.txt,00\r\n")]);
    assert.equal(reviewed(Buffer.concat([gbk, rest, row]), "review.csv")[0]!.accept, "yes");
    const [tabs] = read(
      "accept\tarea\tyear\tgenre\tpublished\tpath\tsha256\nNO\t武山县\t2023年\t部门报告\t2024/3/1\tx\t0\n"
    );
    assert.deepEqual(
      [tabs!.accept, tabs!.values.area, tabs!.values.year, tabs!.values.genre, tabs!.values.published],
      ["no", "武山县", "2023", "department_report", "2024-03-01"]
    );
  });

  it("is refused by name where it is another table or an answer is none", () => {
    assert.throws(() => read("a,b\n1,2\n"), /review\.csv: it is no review table: the column accept, area/);
    assert.throws(
      () => read("accept,area,year,path,sha256\nmaybe,,,,\n"),
      /review\.csv, row 2: accept "maybe" must be yes, no/
    );
  });
});
