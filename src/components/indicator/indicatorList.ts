/** All indicators of the codebook by dimension, with how many reports give each; found by name, sound or English. */

import {fill, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {indicatorPage} from "../base/links.js";
import {choose, stateNow, watchState} from "../base/state.js";
import {contents, type IndicatorContents, indicatorUnit} from "../store/corpusContents.js";
import {matchingIndicators} from "../store/matchingIndicators.js";
import {field} from "../ui/field.js";
import {number} from "../words/numberFormat.js";

const defaults = {q: "", empty: ""};

export function indicatorList(): HTMLElement {
  const state = stateNow(defaults);
  const box = h("input", {
    type: "search",
    value: state.q,
    placeholder: t("picker.search"),
    autocomplete: "off"
  });
  const all = h("input", {type: "checkbox"});
  const listing = h("div", {class: "indicator-list"});
  const status = h("p", {class: "quiet", role: "status"});
  box.addEventListener("input", () => choose({q: box.value.trim()}, {push: false}));
  all.addEventListener("change", () => choose({empty: all.checked ? "1" : null}));
  watchState(defaults, ({q, empty}) => {
    if (document.activeElement !== box) box.value = q;
    all.checked = empty !== "";
    const matching = matchingIndicators(q).filter((one) => empty || q || one.reports > 0);
    fill(
      status,
      t("indicator.list.found", {
        count: number(matching.length),
        all: number(contents.indicators.length),
        reports: number(contents.totals.reports),
        reported: number(contents.indicators.filter(({reports}) => reports > 0).length)
      })
    );
    fill(
      listing,
      matching.length
        ? contents.dimensions.map(({dimension, ...names}) => group(dimension, nameOf(names), matching))
        : h("p", {class: "empty"}, t("indicator.list.none", {query: q}))
    );
  });
  return h(
    "div",
    null,
    h(
      "div",
      {class: "controls"},
      field(t("indicator.list.search"), box, {wide: true}),
      h("label", {class: "check"}, all, t("indicator.list.empty"))
    ),
    status,
    listing
  );
}

function group(dimension: string, name: string, matching: readonly IndicatorContents[]) {
  const own = matching
    .filter((one) => one.dimension === dimension)
    .sort((a, b) => b.reports - a.reports || b.figures - a.figures);
  if (!own.length) return null;
  return h(
    "section",
    {id: dimension, style: `--dimension: var(--dim-${dimension})`},
    h("h2", null, h("i", {class: "dot"}), name, h("small", null, ` ${number(own.length)}`)),
    h(
      "ul",
      null,
      own.map((one) =>
        h(
          "li",
          {class: one.reports ? "" : "none"},
          h("a", {href: indicatorPage(one.indicator)}, nameOf(one)),
          h("small", null, ` ${indicatorUnit(one)}`),
          share(one.reports)
        )
      )
    )
  );
}

/** The share of all reports, as words and as a bar. */
function share(reports: number): HTMLElement {
  const all = contents.totals.reports;
  const words = t("indicator.list.share", {reports: number(reports), all: number(all)});
  return h(
    "span",
    {class: "share", title: words},
    h("span", {class: "bar", style: `--share: ${all ? reports / all : 0}`}),
    h("span", {class: "number"}, number(reports))
  );
}
