/** The tips of the marks of a chart for its questioned figures, and of its years without one, in lines for paper and pictures. */
import {t} from "../base/language.js";
import {isQuestioned} from "../words/cautions.js";
import {number} from "../words/numberFormat.js";
import type {Panel} from "./panels.js";

/** A picture with more notes than these would be a list. */
const MOST_NOTES = 12;

/** A line each, the first `MOST_NOTES` of them. */
export function footnotes(panels: readonly Panel[]): string[] {
  const questioned = panels
    .flatMap((panel) => panel.figures)
    .filter(isQuestioned)
    .map(({description, remark}) =>
      description.includes(remark) ? `※ ${description}` : t("footnote.questioned", {figure: description, remark})
    );
  const empty = panels.flatMap((panel) => panel.empty.map(({words}) => words));
  const all = [...new Set([...questioned, ...empty])];
  return all.length > MOST_NOTES
    ? [...all.slice(0, MOST_NOTES), t("footnote.more", {count: number(all.length - MOST_NOTES)})]
    : all;
}
