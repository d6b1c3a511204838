import {codelists} from "../codelists.ts";
import type {Row} from "./row.ts";

/** Words about a figure, in both languages; null where there are none. */
type Caution = readonly [zh: string | null, en: string | null];
type Words = readonly [zh: string, en: string];

/** The signs between two cautions. */
export const separators: Words = ["；", "; "];

/** Cautions about a figure before it is used. Those of the corpus enclose the others: first its fate among observations, last its findings. */
export function cautions(figure: Row<"measurements">): Caution {
  const {bound, apart, repeat, yearBasis, periodBasis} = figure;
  const flags: readonly (Words | null | undefined)[] = [
    apart && codelists.apart[apart],
    repeat && apart !== "repeat" ? codelists.apart.repeat : null,
    bound === "exact" ? null : labelled(["界限", "Bound"], codelists.bound[bound]),
    yearBasis && yearBasis !== "stated"
      ? labelled(["报告年度", "Year of the report"], codelists.yearBasis[yearBasis])
      : null,
    periodBasis === "report" ? labelled(["时段", "Period"], codelists.periodBasis.report) : null
  ];
  return joined([fateCaution(figure.observed), ...flags, findingsCaution(figure.findings)]);
}

/** The caution about a figure that gave way to another, or contradicts one. */
export const fateCaution = (observed: Row<"measurements">["observed"]): Caution | null =>
  observed && observed !== "value" ? codelists.observed[observed] : null;

/** The caution about a figure under findings, the rules of which are separated by |. */
export function findingsCaution(findings: string | null): Caution | null {
  if (!findings) return null;
  const rules: Readonly<Record<string, Words>> = codelists["findings.rule"];
  return joined(findings.split("|").map((rule) => labelled(["待核查", "To check"], rules[rule]!)));
}

function joined(flags: readonly (Caution | null | undefined)[]): Caution {
  const inLanguage = (language: 0 | 1) =>
    flags.flatMap((one) => one?.[language] ?? []).join(separators[language]) || null;
  return [inLanguage(0), inLanguage(1)];
}

const labelled = ([zh, en]: Words, [what, whatEn]: Words): Words => [`${zh}：${what}`, `${en}: ${whatEn}`];
