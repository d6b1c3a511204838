import assert from "node:assert/strict";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import {addressList, type CatalogueRow, coverage, knowledge, ledger, recordAddresses} from "../../loaders/index.ts";

const words = await knowledge();
const dir = mkdtempSync(join(tmpdir(), "fazhi-ledger-"));
after(() => rmSync(dir, {recursive: true}));

const list = (text: string) => {
  const errors: string[] = [];
  const rows = addressList(new TextEncoder().encode(text), "list.csv", words.areas, ({message}) =>
    errors.push(message)
  );
  return {rows, errors};
};

describe("a table of addresses", () => {
  const {rows, errors} = list(
    "标题,网址,地区,年份\n武山县2023年法治政府建设年度报告,https://a.example.cn/1,,\n,https://a.example.cn/2,天水市,2022年\n,javascript:1,,\n城关区2022年报告,https://a.example.cn/3,,\n"
  );
  it("tells area and year of each, by its columns or by its title; a name of several areas tells none", () => {
    assert.deepEqual(
      rows!.map(({url, area, year}) => [url.at(-1), area, year]),
      [
        ["1", "620524", 2023],
        ["2", "620500", 2022],
        ["3", null, 2022]
      ]
    );
    assert.match(errors.join(), /list\.csv, row 4: its address must be an http or https address\. /);
  });
  it("tells when each was published, however the date is written", () => {
    const dates = ["2024/3/29", "2024年3月29日", "2024-03-29 10:30", "2024-03-32", "三月"];
    const table = list(`网址,发布日期\n${dates.map((date, i) => `https://a.example.cn/${i},${date}`).join("\n")}\n`);
    assert.deepEqual(
      table.rows!.map(({published}) => published),
      ["2024-03-29", "2024-03-29", "2024-03-29", "", ""]
    );
  });
  it("is another table where no column holds addresses, and may hold nothing else", () => {
    assert.equal(list("地区,件数\n武山县,3\n").rows, null);
    assert.equal(list("https://a.example.cn/1\nhttps://a.example.cn/2\n").rows!.length, 2);
  });
  it("goes on record once", async () => {
    assert.equal(await recordAddresses(dir, rows!, new Set(["https://a.example.cn/1"]), "2024-05-01"), 2);
    const first = await ledger(dir, words);
    assert.deepEqual(first.errors, []);
    assert.equal(await recordAddresses(dir, rows!, new Set(first.rows.map(({url}) => url)), "2024-05-02"), 1);
    const {rows: all} = await ledger(dir, words);
    assert.deepEqual(
      all.map(({url, state, recorded}) => [url.at(-1), state, recorded]),
      [
        ["2", "listed", "2024-05-01"],
        ["3", "listed", "2024-05-01"],
        ["1", "listed", "2024-05-02"]
      ]
    );
    assert.ok(readFileSync(join(dir, "ledger.csv"), "utf8").startsWith("url,area,year,"));
  });
});

describe("a ledger of an earlier edition", () => {
  it("gets the columns that it lacks when addresses are added", async () => {
    const old = mkdtempSync(join(tmpdir(), "fazhi-ledger-"));
    after(() => rmSync(old, {recursive: true}));
    const header = "url,area,year,title,recorded,captured,sha256,state,note";
    writeFileSync(
      join(old, "ledger.csv"),
      `${header}\nhttps://a.example.cn/1,620524,2022,"甲,乙",2024-05-01,,,listed,\n`
    );
    const listed = {url: "https://a.example.cn/2", area: null, year: null, title: "", published: "2024-03-29"};
    await recordAddresses(old, [listed], new Set(["https://a.example.cn/1"]), "2024-05-02");
    const {rows, errors} = await ledger(old, words);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      rows.map(({title, published, recorded}) => [title, published, recorded]),
      [
        ["甲,乙", "", "2024-05-01"],
        ["", "2024-03-29", "2024-05-02"]
      ]
    );
  });
});

describe("the ledger by area and year", () => {
  const report = (area: string, year: number, genre: CatalogueRow["genre"]) =>
    ({
      report: `${area}-${year}`,
      area,
      year,
      genre,
      issuerLevel: null,
      sha256: `${area}${year}`,
      url: ""
    }) as CatalogueRow;
  const areas = words.areas.filter(({code}) => ["620524", "350427", "440300-guangming"].includes(code));
  const rows = coverage(
    areas,
    [2014, 2021],
    [report("620524", 2021, "government_report"), report("350427", 2014, "department_report")],
    [
      {
        url: "u",
        area: "350427",
        year: 2014,
        title: "",
        published: "",
        recorded: "",
        captured: "",
        sha256: null,
        state: "listed",
        note: ""
      }
    ]
  );
  it("says what is due: from county level up, since 2015, while the area was there", () => {
    assert.deepEqual(
      rows.map(({area, year, expected, state}) => [area, year, expected, state]),
      [
        ["350427", 2014, false, "listed"],
        ["620524", 2014, false, "none"],
        ["620524", 2021, true, "catalogued"],
        ["440300-guangming", 2014, false, "none"]
      ]
    );
  });
  it("counts no report of a department as its area's", () => assert.deepEqual(rows[0]!.reports, []));
});
