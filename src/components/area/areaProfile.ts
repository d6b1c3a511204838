/** An area's figures by dimension: each indicator with all that is said of it, never summed, beside its peers. */

import type {Among, AreaReading, Place} from "../../../loaders/index.ts";
import {type Child, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {comparePage, indicatorPage} from "../base/links.js";
import {measurable} from "../comparison/measured.js";
import {perTenThousand} from "../comparison/perTenThousand.js";
import {openEvidence} from "../evidence/evidenceDrawer.js";
import {type ChartFigure, contents, indicatorName, indicators} from "../store/corpusContents.js";
import {findingWords, isQuestioned} from "../words/cautions.js";
import {figure as figureText, number, rate, unitOf} from "../words/numberFormat.js";
import {qualifiers} from "../words/qualifiers.js";
import {quotations} from "../words/quotations.js";
import {strip} from "./stripPlot.js";

export interface View {
  readonly area: string;
  readonly year: number;
  readonly perCapita: boolean;
  readonly among: Among;
  /** The areas that Compare puts beside it. */
  readonly peers: readonly string[];
}

/** So many areas one chart of Compare shows at once. */
const MOST_COMPARED = 9;

export function profile({figures, places}: AreaReading, view: View): HTMLElement {
  const ofYear = figures.filter(({year}) => year === view.year);
  const sections = contents.dimensions.map(({dimension, ...names}) => {
    const own = ofYear.filter(({indicator}) => indicators.get(indicator ?? "")?.dimension === dimension);
    const ids = [...new Set(own.map(({indicator}) => indicator!))];
    if (!ids.length) return null;
    return h(
      "section",
      {class: "profile", id: dimension, style: `--dimension: var(--dim-${dimension})`},
      h("h3", null, h("i", {class: "dot"}), nameOf(names), h("small", null, ` ${number(own.length)}`)),
      h(
        "div",
        {class: "profile-rows"},
        ids.map((id) =>
          line(
            id,
            own.filter(({indicator}) => indicator === id),
            places.find(({indicator, year, among}) => indicator === id && year === view.year && among === view.among),
            view
          )
        )
      )
    );
  });
  return h("div", null, sections);
}

function line(id: string, own: readonly ChartFigure[], standing: Place | undefined, view: View): HTMLElement {
  const entry = indicators.get(id)!;
  const per = view.perCapita && measurable(entry, "percapita");
  const inMeasure = (figure: ChartFigure) => (per ? perTenThousand(figure) : figure.value);
  const plain = own.filter((figure) => figure.apart === null);
  // The place is that of the single figure that stands for the year.
  const value = plain.length === 1 ? inMeasure(plain[0]!) : null;
  // Plain figures come first: the reader compares them.
  const ordered = [...plain, ...own.filter((figure) => !plain.includes(figure))];
  return h(
    "div",
    {class: "profile-row"},
    h("div", {class: "name"}, h("a", {href: indicatorPage(id)}, indicatorName(id))),
    h(
      "ul",
      {class: "values"},
      ordered.map((figure, i) => h("li", null, shown(figure, per, ordered.slice(0, i).some(same(figure)))))
    ),
    (value !== null && standing && strip(value, standing, per)) || h("span", {class: "strip"}),
    h(
      "a",
      {
        class: "more",
        href: comparePage({indicator: id, area: [view.area, ...view.peers].slice(0, MOST_COMPARED).join(",")})
      },
      t("area.compare")
    )
  );
}

/** Whether another figure says the same. */
const same =
  ({value, high, bound, period, scope}: ChartFigure) =>
  (other: ChartFigure) =>
    other.value === value &&
    other.high === high &&
    other.bound === bound &&
    other.period === period &&
    other.scope === scope;

/** A figure that opens its sentence; one that was said before only says so. */
function shown(figure: ChartFigure, per: boolean, again: boolean): Child {
  const value = per ? perTenThousand(figure) : null;
  const words = per
    ? value === null
      ? "—"
      : t("area.per", {value: rate(value), unit: unitOf(figure)})
    : figureText(figure);
  const marked = isQuestioned(figure) ? `${words} ※` : words;
  const open = () => openEvidence(figure.id);
  if (again)
    return h(
      "button",
      {
        type: "button",
        class: "row-open again",
        title: figure.quote,
        "aria-label": `${t("area.again")} ${words}`,
        onclick: open
      },
      t("area.again")
    );
  const apartness = [
    ...qualifiers(figure),
    figure.partOf === null || figure.scope === "subset" ? "" : t("area.part"),
    figure.repeat ? t("report.repeat") : "",
    figure.findings ? t("caution.findings", {rules: findingWords(figure.findings)}) : ""
  ].filter(Boolean);
  return [
    h("button", {type: "button", class: "row-open number", title: figure.quote, onclick: open}, marked),
    apartness.length > 0 && h("small", null, " ", quotations(apartness.join(" · ")))
  ];
}
