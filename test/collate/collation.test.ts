import assert from "node:assert/strict";
import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {after, describe, it} from "node:test";
import {
  type CatalogueRow,
  collatedVersions,
  collation,
  corpus,
  knowledge,
  type LedgerEntry,
  report,
  textSource
} from "../../loaders/index.ts";

const words = await knowledge();
const row = {area: "620524", year: 2022, yearBasis: "stated", genre: "government_report"} as CatalogueRow;
const read = (text: string) => report(textSource(text), words, row);
const title = "武山县2022年法治政府建设年度报告\n";
const first = `${title}全县受理行政复议案件12件，审结10件。调解纠纷300件。开展普法宣传40场次。`;

/** The figures that changed: before and after, as printed. */
const figures = (before: string, after: string) =>
  collation(read(before), read(after)).figures.map(({before, after}) => [before?.text ?? "", after?.text ?? ""]);

describe("two versions of a report", () => {
  it("that are the same in other lines differ in nothing", () => {
    const {texts, figures, findings, same, sentencesBefore} = collation(
      read(first),
      read(first.replace("，审结", "，\n审结"))
    );
    assert.deepEqual([texts, figures, findings], [[], [], []]);
    assert.equal(same, sentencesBefore);
  });

  it("show a figure with another value, and leave the others of its sentence alone", () =>
    assert.deepEqual(figures(first, first.replace("12件", "15件")), [["12件", "15件"]]));

  it("show what appeared and what vanished", () => {
    assert.deepEqual(figures(first, first.replace("调解纠纷300件。", "")), [["300件", ""]]);
    assert.deepEqual(figures(first, `${first}培训执法人员80人。`), [["", "80人"]]);
  });

  it("hold no figure against one of another place: a sentence that moved is no change of its figures", () => {
    const moved = `${title}调解纠纷300件。全县受理行政复议案件12件，审结10件。开展普法宣传40场次。`;
    assert.deepEqual(figures(first, moved), []);
  });

  it("say which findings are gone and which are new", () => {
    const wrong = `${title}全县受理行政复议案件12件，办结率120%。`;
    const {findings} = collation(read(wrong), read(wrong.replace("120%", "100%")));
    assert.ok(findings.length > 0);
    assert.ok(findings.every(({before}) => before));
  });
});

describe("the versions that the ledger knows", () => {
  const dir = mkdtempSync(join(tmpdir(), "fazhi-versions-"));
  after(() => rmSync(dir, {recursive: true}));
  const later = first.replace("12件", "15件");
  const sha256 = createHash("sha256").update(later).digest("hex");
  mkdirSync(join(dir, "reports", "captures", "files"), {recursive: true});
  writeFileSync(join(dir, "reports", "captures", "files", `${sha256}.txt`), later);
  const one = read(first);
  const catalogued = {...one, row: {...row, report: "620524-2022"}, source: {...one.source, report: "620524-2022"}};
  const version = (sha256: string, report: string | null) => ({sha256, captured: "", url: "", report});
  const versions = [version("first", "620524-2022"), version(sha256, null), version("lost", null)];
  const entry = {report: "620524-2022", versions} as unknown as LedgerEntry;

  it("are each held against the one before, where both files are kept", async () => {
    const collated = await collatedVersions(dir, {...corpus([catalogued], words), ledger: [entry]});
    const [changed, lost] = collated.get("620524-2022")!;
    assert.deepEqual(
      changed!.collation!.figures.map(({before, after}) => [before!.value, after!.value]),
      [[12, 15]]
    );
    assert.equal(lost!.collation, null);
  });
});
