/** The Compare page: choices above, one view in three tabs below. The first chart is drawn from data prepared at build. */
import {areas, type ChartFigure, contents, indicators} from "../contents.js";
import {type Child, h} from "../element.js";
import {follow} from "../following.js";
import {t} from "../language.js";
import {reading} from "../reading.js";
import {vega} from "../vega.js";
import {widest} from "../widest.js";
import {comparison} from "./cells.js";
import {type Choice, choice, defaults} from "./choice.js";
import {type Controls, controls} from "./controls.js";
import {roomIn, tabBody, tabRow, typeOf} from "./view.js";

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
  const place = h("div", {class: "compare"}, view);
  let bar: Controls | undefined;
  const show = async (state: typeof defaults, isLast: () => boolean): Promise<Child> => {
    const chosen = chosenNow(state);
    const found = comparison(await figuresOf(chosen.indicators), chosen, indicators, areas, contents.reports);
    if (!isLast()) return null;
    const type = typeOf(chosen, found);
    if (!bar) {
      bar = controls(chosen);
      view.before(bar.element);
    }
    bar.update(chosen, found, type);
    const pinned = {indicator: chosen.indicators.join(",")};
    const unknown = choice(state).indicators.filter((id) => !indicators.has(id));
    const notice = unknown.length > 0 && h("p", {class: "empty"}, t("compare.unknown", {codes: unknown.join(", ")}));
    return [tabRow(chosen), notice, await tabBody(chosen, found, type, roomIn(place), pinned)];
  };
  // What was prepared at build stands until all of it is there.
  await follow(defaults, view, show);
  await bar?.ready;
  return place;
}
