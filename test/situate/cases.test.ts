import {readFileSync} from "node:fs";
import {describe} from "node:test";
import {codings} from "../../loaders/code/codings.ts";
import {contexts} from "../../loaders/context/contexts.ts";
import {knowledge} from "../../loaders/index.ts";
import {measured} from "../../loaders/measure/measured.ts";
import {situated} from "../../loaders/situate/situated.ts";
import {outline} from "../../loaders/structure/outline.ts";
import {cases} from "../cases.ts";

const known = await knowledge();

/** A text whose first line names its reporting year; each figure with its period, the words that decide it and where they stand. */
function lines(file: string): string[] {
  const [first, ...rest] = readFileSync(file, "utf8").split("\n");
  const text = rest.join("\n");
  const concordance = {steps: [], toSource: <T>(span: T) => span, toRepaired: <T>(span: T) => span};
  const outlined = outline({text, concordance, repairs: [], marks: [], script: "simplified", findings: []}, known);
  const {mentions} = measured(text, outlined, known);
  const around = contexts(text, outlined.sentences, mentions, known);
  const codes = codings(text, outlined, mentions, around, known);
  const standpoint = {year: Number(first!.slice(1)), area: "620400", body: null};
  return situated(text, outlined, mentions, around, codes, standpoint, known).map((figure) => {
    const {period, periodFrom, periodTo, periodBasis, periodEvidence, scope, quote} = figure;
    const words = periodEvidence ? ` “${text.slice(periodEvidence.start, periodEvidence.end)}”` : "";
    return `${quote}: ${period} ${periodFrom ?? ""}–${periodTo ?? ""}, ${periodBasis}${words}${scope === "area" ? "" : `, ${scope}`}`;
  });
}

describe("the period and scope of each figure, and the words that decide them", () =>
  cases(import.meta.dirname, (file) => lines(file)));
