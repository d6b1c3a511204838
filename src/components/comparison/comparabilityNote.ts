/** The check beside a comparison: may these be compared, yes or no, and why. */
import {say, t} from "../base/language.js";
import {areas, contents, indicatorName} from "../store/corpusContents.js";
import {against, type Surroundings} from "./comparability.js";
import type {Comparison, Plotted} from "./comparison.js";

/** So many of the words counted are told. */
const TOLD_WORDS = 4;

const genres = new Map(contents.reports.map(({report, genre}) => [report, genre ?? ""]));

export const surroundings: Surroundings = {
  levelOf: (area) => areas.get(area)?.level ?? "",
  genreOf: (report) => genres.get(report) ?? ""
};

/** The figures of an indicator that stand beside one another in a chart. */
const beside = ({plotted}: Comparison, indicator: string): Plotted[] =>
  plotted.filter((figure) => figure.indicator === indicator && !figure.apart && figure.x !== null);

/** One sentence for each indicator with two figures or more. */
export function comparabilityNote(compared: Comparison, indicators: readonly string[]): string {
  return indicators
    .filter((indicator) => beside(compared, indicator).length > 1)
    .map((indicator) => note(beside(compared, indicator), indicators.length > 1 ? indicatorName(indicator) : ""))
    .join(t("sentence.join"));
}

/** The reasons not to compare figures of one indicator, in words. */
function reasonsAgainst(figures: readonly Plotted[]): string[] {
  const words = [...new Set(figures.map(({subject}) => subject))].slice(0, TOLD_WORDS);
  return against(figures, surroundings).map((reason) =>
    t(`comparable.${reason}`, {words: words.map((word) => `“${word}”`).join(say("、", ", "))})
  );
}

function note(figures: readonly Plotted[], name: string): string {
  const why = reasonsAgainst(figures);
  const indicator = name && say(`${name}：`, `${name}: `);
  return why.length
    ? t("comparable.no", {indicator, why: why.join(t("caution.join"))})
    : t("comparable.yes", {indicator});
}
