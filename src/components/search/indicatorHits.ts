/** The indicators that a search names: a reader who types “reconsideration” wants figures, which no Chinese sentence calls so. */
import {h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {indicatorIndex, indicatorPage} from "../base/links.js";
import {matchingIndicators} from "../store/matchingIndicators.js";
import {widest} from "../store/widestIndicators.js";
import {number} from "../words/numberFormat.js";

const MOST_LINKS = 6;

/** A line of links to the indicators of a query, those of most reports first; nothing where none is called so. */
export function indicatorHits(query: string): HTMLElement | null {
  const all = query.trim() ? widest(matchingIndicators(query.trim())) : [];
  if (!all.length) return null;
  const more = all.length - MOST_LINKS;
  return h(
    "p",
    {class: "indicator-hits quiet"},
    t("search.indicators"),
    all
      .slice(0, MOST_LINKS)
      .map((indicator, i) => [i > 0 && " · ", h("a", {href: indicatorPage(indicator.indicator)}, nameOf(indicator))]),
    more > 0 && [
      " · ",
      h("a", {href: indicatorIndex(undefined, query.trim())}, t("search.indicators.more", {count: number(more)}))
    ]
  );
}
