/** The Compare page: choices above, one view in three tabs below. The first chart is drawn from data prepared at build. */
import {preparedChart} from "../chart.js";
import {areaName, areas, type ChartFigure, contents, indicatorName, indicators, shared} from "../contents.js";
import {fill, h} from "../element.js";
import {query} from "../engine.js";
import {openEvidence} from "../evidence.js";
import {series, t} from "../language.js";
import {number} from "../numbers.js";
import {choose, watchState} from "../state.js";
import {tabs} from "../tabs.js";
import {trouble} from "../trouble.js";
import {vega} from "../vega.js";
import {caption, title} from "./caption.js";
import {type Comparison, comparison, hasSeries} from "./cells.js";
import {type ChartType, type Choice, choice, defaults} from "./choice.js";
import {type Controls, controls} from "./controls.js";
import {key} from "./key.js";
import {panels} from "./rows.js";
import {sources} from "./sources.js";
import {comparisonSpec} from "./spec.js";
import {comparisonTable, extractColumns} from "./table.js";

/** All figures of some indicators: from what came with the page where it holds them, else from the engine. */
async function figuresOf(chosen: readonly string[]): Promise<readonly ChartFigure[]> {
  const prepared = await shared();
  if (chosen.every((id) => prepared.indicators.includes(id))) return prepared.figures;
  return query<ChartFigure>(
    `SELECT * FROM measurements WHERE reported AND indicator IN (${chosen.map(() => "?").join(", ")})`,
    chosen
  );
}

/** The indicator that most reports share, if the address names none. */
async function chosenNow(state: typeof defaults): Promise<Choice> {
  const asked = choice(state);
  const known = asked.indicators.filter((id) => indicators.has(id));
  return {...asked, indicators: known.length ? known : (await shared()).indicators.slice(0, 1)};
}

export async function comparePage(): Promise<HTMLElement> {
  vega(); // fetched while the data is
  const view = h("div", {class: "compare-view", role: "tabpanel"});
  const place = h("div", {class: "compare"});
  let bar: Controls | undefined;
  let turn = 0;
  const show = async (state: typeof defaults) => {
    const mine = ++turn;
    try {
      const chosen = await chosenNow(state);
      const found = comparison(await figuresOf(chosen.indicators), chosen, indicators, areas, contents.reports);
      if (mine !== turn) return;
      const type = typeOf(chosen, found);
      if (!bar) {
        bar = controls(chosen);
        fill(place, bar.element, view);
      }
      bar.update(chosen, found, type);
      const body = await tabBody(
        chosen,
        found,
        type,
        place.clientWidth || document.querySelector("main")!.clientWidth - 32
      );
      if (mine === turn) fill(view, tabRow(chosen), body);
    } catch (error) {
      fill(
        view,
        trouble(error, () => show(state))
      );
      if (!view.isConnected) fill(place, view);
    }
  };
  watchState(defaults, show);
  return place;
}

/** What is asked for where it can be drawn; else dots, or lines where there are years. */
function typeOf({chart, log}: Choice, found: Comparison): ChartType {
  const lines = hasSeries(found.plotted);
  if ((chart === "line" || chart === "slope") && !lines) return "dot";
  if (chart === "bar" && log) return "dot";
  return chart ?? (lines && found.years.length > 2 ? "line" : "dot");
}

const tabRow = ({tab}: Choice) =>
  tabs(
    t("compare.tabs"),
    [
      ["chart", t("compare.tab.chart")],
      ["table", t("compare.tab.table")],
      ["sources", t("compare.tab.sources")]
    ],
    tab,
    (next) => choose({tab: next === "chart" ? null : next})
  );

async function tabBody(chosen: Choice, found: Comparison, type: ChartType, width: number): Promise<HTMLElement> {
  if (!chosen.indicators.length) return h("p", {class: "empty"}, t("compare.empty"));
  if (chosen.tab === "table") return comparisonTable(found, chosen);
  if (chosen.tab === "sources") return sources(found, chosen);
  const drawn = panels(found, chosen);
  const words = caption(found, chosen);
  const used = new Set(found.plotted.map(({report}) => report));
  const source = t("compare.source", {
    reports: number(used.size),
    areas: series(found.areas.map(areaName).slice(0, 6))
  });
  const {element, ready} = preparedChart({
    width,
    title: title(chosen),
    caption: words,
    alternative: words,
    source,
    spec: (now) => comparisonSpec(drawn, type, chosen, now),
    open: ({id}) => openEvidence(String(id)),
    extract: {
      name: `fazhi-${chosen.indicators.join("-").slice(0, 60)}`,
      title: title(chosen),
      source,
      columns: extractColumns(),
      rows: () =>
        found.plotted.map((figure) => ({
          ...figure,
          areaName: areaName(figure.area),
          indicatorName: indicatorName(figure.indicator)
        }))
    }
  });
  await ready;
  const legend = key(found.plotted);
  if (legend) element.querySelector(".plot")!.before(legend);
  return element;
}
