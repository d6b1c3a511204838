/** The parts of a computed rate, in the place of a codebook entry; and the computed rates that belong to an indicator. */
import type {IndicatorReading} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {comparePage, indicatorPage} from "../base/links.js";
import {contents, indicatorName} from "../store/corpusContents.js";
import {section} from "../ui/section.js";
import {number} from "../words/numberFormat.js";

const link = (id: string): HTMLElement => h("a", {href: indicatorPage(id)}, indicatorName(id));

/** The section of a computed rate: its parts, and the rate as reports say it. */
export const partsOf = ({indicator, parts}: IndicatorReading): Child =>
  parts &&
  section(
    "computed",
    t("computed.title"),
    h("p", null, link(parts.numerator), " ÷ ", link(parts.denominator)),
    h("p", {class: "quiet"}, t("computed.rule")),
    parts.stated !== null && [
      h("p", null, t("computed.stated"), " ", link(parts.stated), " · ", beside(parts.stated, indicator.indicator))
    ]
  );

const beside = (stated: string, computed: string): HTMLElement =>
  h("a", {class: "more", href: comparePage({indicator: `${stated},${computed}`})}, t("indicator.compareBoth"));

/** The computed rates that an indicator is a part of, or the stated form of; null where there are none. */
export function ratesOf({indicator, rates}: IndicatorReading): Child {
  if (!rates.length) return null;
  const count = (id: string) => contents.computed.find((rate) => rate.indicator === id)?.figures ?? 0;
  return h(
    "p",
    {class: "quiet"},
    t("computed.rates"),
    " ",
    rates.map((id, i) => [
      i > 0 && " · ",
      link(id),
      ` ${t("computed.count", {count: number(count(id))})} `,
      beside(indicator.indicator, id)
    ])
  );
}
