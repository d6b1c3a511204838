import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {describe, it} from "node:test";
import {corpus, knowledge, type Report, report, textSource} from "../../loaders/index.ts";
import type {Answer} from "../../loaders/types.ts";
import {cases} from "../cases.ts";

const known = await knowledge();

/** A case holds the reports of one area, each under a line `=== year`. */
const reportsOf = (file: string): Report[] =>
  readFileSync(file, "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [year, ...lines] = part.split("\n");
      return written(lines.join("\n"), Number(year));
    });

const written = (text: string, year: number) => {
  const id = `620524-${year}`;
  return report(textSource(text, id), known, {
    report: id,
    file: `${id}.txt`,
    area: "620524",
    year,
    yearBasis: "stated",
    title: "",
    issuer: "",
    published: "",
    issuerLevel: "government",
    genre: "government_report",
    url: "",
    sha256: "",
    note: "",
    noteEn: ""
  });
};

describe("promises", () => {
  cases(import.meta.dirname, (file) => {
    const reports = reportsOf(file);
    const words = (id: string, sentence: number) => {
      const {repaired, sentences} = reports.find(({source}) => source.report === id)!;
      return repaired.text.slice(sentences[sentence]!.start, sentences[sentence]!.end);
    };
    const answer = (id: string, given: Answer | null) => given && words(id, given.sentence);
    return corpus(reports, known).promises.map(({report: id, next, sentence, outcome, general, done, planned}) => ({
      promise: words(id, sentence),
      outcome,
      general,
      done: answer(next, done),
      planned: answer(next, planned)
    }));
  });

  it("are held against the report of the year after alone", () => {
    const text = "一、主要成效\n受理行政复议案件5件。\n二、下一步工作打算\n建成公共法律服务中心大楼。\n";
    assert.equal(corpus([written(text, 2019), written(text, 2021)], known).promises.length, 0);
    assert.equal(corpus([written(text, 2020), written(text, 2021)], known).promises.length, 1);
  });

  it("take steps in proportion to the text", () => {
    const plans = "完善行政执法监督机制，建设公共法律服务中心。\n".repeat(1500);
    const lines = Array.from({length: 1500}, (_, at) => `建设公共法律服务中心第${at}期工程，完善行政执法监督机制。`);
    const first = written(`一、成效\n受理案件5件。\n二、下一步工作打算\n${plans}${lines.join("\n")}`, 2020);
    const second = written(`一、成效\n${lines.join("\n")}\n`, 2021);
    assert.equal(corpus([first, second], known).promises.length, 1501);
  });
});
