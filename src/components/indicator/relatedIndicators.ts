/** Indicators near one: of its own family in the codebook, and found in the same reports. */
import type {IndicatorReading} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {t} from "../base/language.js";
import {comparePage, indicatorPage} from "../base/links.js";
import {contents, indicatorName} from "../store/corpusContents.js";
import {number} from "../words/numberFormat.js";

export function related({indicator, together}: IndicatorReading): HTMLElement {
  const family = indicator.indicator.split(".")[0]!;
  const siblings = contents.indicators.filter(
    (other) => other.indicator !== indicator.indicator && other.indicator.startsWith(`${family}.`)
  );
  const reported = (count: number) =>
    h("small", {class: "quiet"}, ` ${t("indicator.reports", {count: number(count)})}`);
  return h(
    "div",
    {class: "columns"},
    list(
      t("indicator.family"),
      siblings.map((other) => [link(other.indicator), reported(other.reports)])
    ),
    list(
      t("indicator.together"),
      together.map((other) => [
        link(other.indicator),
        reported(other.reports),
        " ",
        h(
          "a",
          {class: "more", href: comparePage({indicator: `${indicator.indicator},${other.indicator}`})},
          t("indicator.compareBoth")
        )
      ])
    )
  );
}

const link = (id: string) => h("a", {href: indicatorPage(id)}, indicatorName(id));

const list = (title: string, lines: readonly Child[]): Child =>
  lines.length > 0 &&
  h(
    "div",
    null,
    h("h3", null, title),
    h(
      "ul",
      {class: "links"},
      lines.map((line) => h("li", null, line))
    )
  );
