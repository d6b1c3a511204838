import {readFileSync} from "node:fs";
import {join} from "node:path";
import {describe} from "node:test";
import {seriesRules, yearRules} from "../../loaders/audit/rules.ts";
import {cases} from "../cases.ts";
import {corpusOf} from "../observe/corpusOf.ts";

const ofTime: ReadonlySet<string> = new Set([...yearRules, ...seriesRules].map(({name}) => name));

/** A line of a case is a report: its area, its year, and what it says. */
describe("rules of the audit that hold reports against one another", () =>
  cases(join(import.meta.dirname, "series"), (file) => {
    const lines = readFileSync(file, "utf8").trim().split("\n");
    const {reports} = corpusOf(Object.fromEntries(lines.map((line) => line.split(" ") as [string, string])));
    return reports.flatMap(({source, findings}) =>
      findings
        .filter(({rule}) => ofTime.has(rule))
        .map(({rule, severity, quote, message}) => ({report: source.report, rule, severity, quote, message}))
    );
  }));
