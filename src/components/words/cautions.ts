/** Cautions about a figure before it is used: its findings, and the parts of its time that are not stated. */
import type {Row} from "../../../loaders/index.ts";
import {say, t} from "../base/language.js";
import {coded, findCode} from "../store/corpusContents.js";

type Cautioned = Pick<Row<"measurements">, "findings" | "yearBasis" | "periodBasis">;

/** The names of the rules that question a figure; "" where none does. */
export const findingWords = (findings: string | null): string =>
  findings
    ? findings
        .split("|")
        .map((rule) => coded("findings.rule", findCode("findings.rule", rule)))
        .join(say("、", ", "))
    : "";

/** Whether a figure is questioned, or the year of its report is. */
export const isQuestioned = ({findings, yearBasis}: Pick<Cautioned, "findings" | "yearBasis">): boolean =>
  findings !== null || yearBasis === "contradicted";

/** Short phrases: 待核查：数字写法 · 报告年度存疑 · 时段推定为报告年度. */
export const cautions = ({findings, yearBasis, periodBasis}: Cautioned): string[] =>
  [
    findings && t("caution.findings", {rules: findingWords(findings)}),
    yearBasis && yearBasis !== "stated" && t(`caution.year.${yearBasis}`),
    periodBasis === "report" && t("caution.assumed")
  ].filter((phrase): phrase is string => Boolean(phrase));

/** The year of a report, marked where it is inferred or contradicted: 2023（推断）. */
export const yearWords = ({
  year,
  yearBasis
}: {
  readonly year: number | null;
  readonly yearBasis: Cautioned["yearBasis"];
}) =>
  year === null
    ? t("unknown.year")
    : yearBasis && yearBasis !== "stated"
      ? t(`year.${yearBasis}`, {year})
      : String(year);
