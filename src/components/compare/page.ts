/** The Compare page: choices above, one view in three tabs below. The first chart is drawn from data prepared at build. */
import {areas, type ChartFigure, contents, indicators} from "../contents.js";
import {fill, h} from "../element.js";
import {reading} from "../reading.js";
import {watchState} from "../state.js";
import {trouble} from "../trouble.js";
import {vega} from "../vega.js";
import {widest} from "../widest.js";
import {comparison} from "./cells.js";
import {type Choice, choice, defaults} from "./choice.js";
import {type Controls, controls} from "./controls.js";
import {tabBody, tabRow, typeOf} from "./view.js";

/** All figures of some indicators. */
async function figuresOf(chosen: readonly string[]): Promise<readonly ChartFigure[]> {
  const readings = await Promise.all(chosen.map((id) => reading("indicator", id)));
  return readings.flatMap(({figures}) => figures);
}

/** The indicator that most reports share, if the address names none. */
function chosenNow(state: typeof defaults): Choice {
  const asked = choice(state);
  const known = asked.indicators.filter((id) => indicators.has(id));
  const [first] = widest(contents.indicators);
  return {...asked, indicators: known.length || !first ? known : [first.indicator]};
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
      const chosen = chosenNow(state);
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
