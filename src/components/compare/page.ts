/** The Compare page: choices above, one view in three tabs below. The first chart is drawn from data prepared at build. */
import {areas, type ChartFigure, chartColumns, contents, indicators, shared} from "../contents.js";
import {fill, h} from "../element.js";
import {watchState} from "../state.js";
import {trouble} from "../trouble.js";
import {vega} from "../vega.js";
import {comparison} from "./cells.js";
import {type Choice, choice, defaults} from "./choice.js";
import {type Controls, controls} from "./controls.js";
import {tabBody, tabRow, typeOf} from "./view.js";

/** All figures of some indicators: from what came with the page where it holds them, else from the engine. */
async function figuresOf(chosen: readonly string[]): Promise<readonly ChartFigure[]> {
  const prepared = await shared();
  if (chosen.every((id) => prepared.indicators.includes(id))) return prepared.figures;
  const {query} = await import("../engine.js");
  // One question for each: the engine leaves out the groups of rows of other indicators for "=", not for "IN".
  const sql = `SELECT ${chartColumns} FROM measurements WHERE reported AND indicator = ?`;
  return (await Promise.all(chosen.map((id) => query<ChartFigure>(sql, [id])))).flat();
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
      const width = place.clientWidth || document.querySelector("main")!.clientWidth - 32;
      const body = await tabBody(chosen, found, type, width, {indicator: chosen.indicators.join(",")});
      if (mine === turn) fill(view, tabRow(chosen), body);
    } catch (error) {
      fill(
        view,
        trouble(error, () => show(state))
      );
      if (!view.isConnected) fill(place, view);
    }
  };
  let first: Promise<void> | undefined;
  watchState(defaults, (state) => {
    const shown = show(state);
    first ??= shown;
  });
  // What was prepared at build stands until all of it is there.
  await first;
  await bar?.ready;
  return place;
}
