/** All indicators of the codebook by dimension, with how many reports give each; found by name, sound or English. */

import {fill, h} from "../base/element.js";
import {nameOf, t} from "../base/language.js";
import {indicatorPage} from "../base/links.js";
import {choose, stateNow, watchState} from "../base/state.js";
import {contents, type IndicatorContents, indicatorUnit} from "../store/corpusContents.js";
import {frameworkNames, type IndicatorGroup, indicatorGroups, sourceOf} from "../store/indicatorGroups.js";
import {matchingIndicators} from "../store/matchingIndicators.js";
import {field, select} from "../ui/field.js";
import {number} from "../words/numberFormat.js";

const defaults = {q: "", empty: "", by: ""};

export function indicatorList(): HTMLElement {
  const state = stateNow(defaults);
  const box = h("input", {
    type: "search",
    value: state.q,
    placeholder: t("picker.search"),
    autocomplete: "off"
  });
  const all = h("input", {type: "checkbox"});
  const by = select(
    [["", t("indicator.list.by.dimension")], ...frameworkNames.map((name) => [name, t(`framework.${name}`)] as const)],
    state.by,
    (value) => choose({by: value || null}, {push: false})
  );
  const listing = h("div", {class: "indicator-list"});
  const status = h("p", {class: "quiet", role: "status"});
  box.addEventListener("input", () => choose({q: box.value.trim()}, {push: false}));
  all.addEventListener("change", () => choose({empty: all.checked ? "1" : null}));
  watchState(defaults, ({q, empty, by: framework}) => {
    by.value = framework;
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
        ? [
            framework && h("p", {class: "quiet"}, t("framework.note", {source: sourceOf(framework)})),
            indicatorGroups(framework).map((one) => group(one, matching)),
            q === "" && !framework && group(computedGroup(), contents.computed)
          ]
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
      field(t("indicator.list.by"), by),
      h("label", {class: "check"}, all, t("indicator.list.empty"))
    ),
    status,
    listing
  );
}

/** The rates that are computed from what reports say; they stand apart from the codebook. */
const computedGroup = (): IndicatorGroup => ({
  id: "computed",
  name: t("compare.computed"),
  hue: null,
  indicators: new Set(contents.computed.map(({indicator}) => indicator))
});

function group({id, name, hue, indicators}: IndicatorGroup, matching: readonly IndicatorContents[]) {
  const own = matching
    .filter((one) => indicators.has(one.indicator))
    .sort((a, b) => b.reports - a.reports || b.figures - a.figures);
  if (!own.length) return null;
  return h(
    "section",
    {id, style: hue && `--dimension: var(--dim-${hue})`},
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
